import { seesLeadsOnly } from '../../lib/domain/leads-only/leads-only';
import type { Actor, Service } from '../service';
import { findDocuments, toDocument } from '../storage/documents';
import { type FeedRange, type FeedStretch, findSeqBeyond, readFeed } from '../storage/feed';
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
    const range = { after: since, until: standing.seq, seesLeadsOnly: standing.seesLeadsOnly };
    const { text, lastSeq } = await readPage(transaction, workspaceId, range, limit);
    const cursor = lastSeq ?? standing.seq;
    return { text: `{"changes":[${text}],"cursor":${cursor},"more":${cursor < standing.seq}}`, standing };
  });
}

/** `lastSeq` is null where the page ends with the range. */
async function readPage(
  transaction: Transaction,
  workspaceId: string,
  range: FeedRange,
  limit: number,
): Promise<FeedStretch> {
  const beyond = await findSeqBeyond(transaction, workspaceId, range, limit);
  if (beyond === undefined) return { ...(await readFeed(transaction, workspaceId, range)), lastSeq: null };
  const whole = await readFeed(transaction, workspaceId, { ...range, until: beyond - 1 });
  // Where none is left, one command changed more documents than fit: they belong together all the same.
  return whole.lastSeq === null ? readFeed(transaction, workspaceId, { ...range, until: beyond }) : whole;
}

/**
 * The role is read beside `seq`, never taken from what the request began with: whoever is lowered meanwhile must not get
 * one page as a lead whose cursor lies behind the change that takes it all away again.
 */
async function standingOf(transaction: Transaction, { workspaceId, memberId }: FeedReader): Promise<Standing> {
  const [seq = 0, [row]] = await Promise.all([
    readSeq(transaction, workspaceId),
    findDocuments(transaction, workspaceId, ['workspace'], [workspaceId]),
  ]);
  const workspace = row && toDocument(row);
  const member = workspace?.type === 'workspace' ? workspace.members.find(({ id }) => id === memberId) : undefined;
  return { seq, seesLeadsOnly: member !== undefined && seesLeadsOnly(member.role) };
}
