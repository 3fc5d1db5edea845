import { seesLeadsOnly } from '../../lib/domain/leads-only/leads-only';
import type { Actor, Service } from '../service';
import { type DocumentRow, findDocuments, listChanged, toDocument } from '../storage/documents';
import type { Transaction } from '../storage/storage';
import { readSeq } from '../storage/workspaces';

/** Who reads the feed. */
export type FeedReader = Pick<Actor, 'workspaceId' | 'memberId'>;

/** The `seq` of the workspace at one moment, and whether the reader sees at that moment what only leads see. */
export type Standing = { seq: number; seesLeadsOnly: boolean };

/** One page of the feed as JSON text, made without parsing what is stored, and where the reader stood then. */
export type ChangesText = { text: string; standing: Standing };

/** Where a reader stands now. */
export function readStanding(service: Service, reader: FeedReader): Promise<Standing> {
  return service.storage.inWorkspace(reader.workspaceId, 'read', (transaction) => standingOf(transaction, reader));
}

/** The documents that changed after `since`, in order of `seq`; a page never splits a `seq`. */
export function readChanges(service: Service, reader: FeedReader, since: number, limit: number): Promise<ChangesText> {
  const { workspaceId } = reader;
  return service.storage.inWorkspace(workspaceId, 'read', async (transaction) => {
    // Read first: what is committed after this belongs to the next page.
    const standing = await standingOf(transaction, reader);
    const { seq: until } = standing;
    const list = (range: { until: number; limit: number }) =>
      listChanged(transaction, workspaceId, { after: since, ...range, seesLeadsOnly: standing.seesLeadsOnly });
    const rows = await list({ until, limit: limit + 1 });
    const last = rows.length > limit ? rows.at(-1) : undefined;
    if (!last) return { text: pageText(rows, until, until), standing };
    const whole = rows.filter((row) => row.seq < last.seq);
    // Where none is left, one command changed more documents than fit: they belong together all the same.
    const shown = whole.length > 0 ? whole : await list({ until: last.seq, limit: Number.MAX_SAFE_INTEGER });
    return { text: pageText(shown, shown.at(-1)?.seq ?? until, until), standing };
  });
}

/**
 * The role is read beside `seq`, never taken from what the request began with: whoever is lowered meanwhile must not get
 * one page as a lead whose cursor lies behind the change that takes it all away again.
 */
async function standingOf(transaction: Transaction, { workspaceId, memberId }: FeedReader): Promise<Standing> {
  const seq = (await readSeq(transaction, workspaceId)) ?? 0;
  const [row] = await findDocuments(transaction, workspaceId, ['workspace'], [workspaceId]);
  const workspace = row && toDocument(row);
  const member = workspace?.type === 'workspace' ? workspace.members.find(({ id }) => id === memberId) : undefined;
  return { seq, seesLeadsOnly: member !== undefined && seesLeadsOnly(member.role) };
}

function pageText(rows: readonly DocumentRow[], cursor: number, standsAt: number): string {
  const more = cursor < standsAt;
  return `{"changes":[${rows.map(changeText).join(',')}],"cursor":${cursor},"more":${more}}`;
}

function changeText(row: DocumentRow): string {
  const key = JSON.stringify({ type: row.type, id: row.id, seq: row.seq, engagementId: row.engagement_id }).slice(
    0,
    -1,
  );
  return row.data === null ? `${key},"deleted":true}` : `${key},"data":${row.data}}`;
}
