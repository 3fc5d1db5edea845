import type { Service } from '../service';
import { type DocumentRow, listChanged } from '../storage/documents';
import { readSeq } from '../storage/workspaces';

/** One page of the feed as JSON text, made without parsing what is stored. */
export type ChangesText = { text: string /** The `seq` of the workspace when it was read. */; standsAt: number };

/** The documents that changed after `since`, in order of `seq`; a page never splits a `seq`. */
export function readChanges(service: Service, workspaceId: string, since: number, limit: number): Promise<ChangesText> {
  return service.storage.inWorkspace(workspaceId, 'read', async (transaction) => {
    // Read first: what is committed after this belongs to the next page.
    const until = (await readSeq(transaction, workspaceId)) ?? 0;
    const rows = await listChanged(transaction, workspaceId, since, until, limit + 1);
    const last = rows.length > limit ? rows.at(-1) : undefined;
    if (!last) return page(rows, until, until);
    const whole = rows.filter((row) => row.seq < last.seq);
    const shown =
      whole.length > 0
        ? whole
        : // One command changed more documents than fit: they belong together all the same.
          await listChanged(transaction, workspaceId, since, last.seq, Number.MAX_SAFE_INTEGER);
    const cursor = shown.at(-1)?.seq ?? until;
    return page(shown, cursor, until);
  });
}

function page(rows: readonly DocumentRow[], cursor: number, standsAt: number): ChangesText {
  const more = cursor < standsAt;
  return { text: `{"changes":[${rows.map(changeText).join(',')}],"cursor":${cursor},"more":${more}}`, standsAt };
}

function changeText(row: DocumentRow): string {
  const key = JSON.stringify({ type: row.type, id: row.id, seq: row.seq, engagementId: row.engagement_id }).slice(
    0,
    -1,
  );
  return row.data === null ? `${key},"deleted":true}` : `${key},"data":${row.data}}`;
}
