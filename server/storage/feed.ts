import type { Transaction } from './storage';

/** A stretch of a workspace's feed, `after < seq <= until`, as one reader may see it. */
export type FeedRange = { after: number; until: number; seesLeadsOnly: boolean };

/** Changes as JSON objects, one after the other with commas between, and the `seq` of the last; null when there are none. */
export type FeedStretch = { text: string; lastSeq: number | null };

/** To whoever does not see what only leads see, it had never been where it was never open to them. */
const within = ({ seesLeadsOnly }: FeedRange) =>
  `workspace_id = ? and seq > ? and seq <= ?${seesLeadsOnly ? '' : ' and (leads_only = 0 or was_open = 1)'}`;

/** The `seq` of the first document that is too many for a page of `limit` documents; undefined when all fit. */
export async function findSeqBeyond(
  transaction: Transaction,
  workspaceId: string,
  range: FeedRange,
  limit: number,
): Promise<number | undefined> {
  const [row] = await transaction.all<{ seq: number }>(
    `select seq from documents where ${within(range)} order by seq limit 1 offset ?`,
    [workspaceId, range.after, range.until, limit],
  );
  return row?.seq;
}

/**
 * Reads a stretch in order of `seq`. To whoever does not see what only leads see, that is as if it were archived. The
 * database joins the text, because a row for each document would cost five times as much. Types and ids need no
 * escaping: they are words of ours and UUIDs. Both engines join in the order of the query within.
 */
export async function readFeed(transaction: Transaction, workspaceId: string, range: FeedRange): Promise<FeedStretch> {
  const data = range.seesLeadsOnly ? 'data' : 'case when leads_only = 0 then data end';
  const [row] = await transaction.all<{ text: string | null; last_seq: number | null }>(
    `select string_agg(change, ',') as text, max(seq) as last_seq from (
       select seq, '{"type":"' || type || '","id":"' || id || '","seq":' || seq
         || ',"engagementId":' || coalesce('"' || engagement_id || '"', 'null')
         || coalesce(',"data":' || ${data}, ',"deleted":true') || '}' as change
       from documents where ${within(range)} order by seq, type, id) as changed`,
    [workspaceId, range.after, range.until],
  );
  return { text: row?.text ?? '', lastSeq: row?.last_seq ?? null };
}
