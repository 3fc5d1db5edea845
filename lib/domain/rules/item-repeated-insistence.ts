import { gapKeyOf } from './reading/alternatives';
import { byDayThenId, type Dated } from './reading/days';
import { lineageOf } from './reading/lineage';
import type { Reading } from './reading/reading';
import type { ScopeItem } from './reading/versions';
import { defineRule, subjectOf } from './rule';
import { count, days } from './threshold';

/** What the client said about one item: feedback about it, and requests that name it. */
type Comment = Dated & { type: 'feedback' | 'request' };

/** GR-41: the client comes back to one item again and again, and we have offered no way out. */
export const itemRepeatedInsistence = defineRule({
  key: 'item.repeated_insistence',
  number: 41,
  runsIn: ['active'],
  thresholds: { minCount: count(3), windowDays: days(30) },
  shows: { count: 'count', item: 'text', windowDays: 'count' },
  texts: {
    title: 'The client keeps coming back to one thing',
    shown: {
      default:
        '{count, plural, one {# comment} other {# comments}} on {item} in {windowDays, plural, one {# day} other {# days}}, and no option offered so far. The client may have nothing else to hold on to.',
    },
    next: 'Ask what the point behind it is, then offer options.',
    why: 'Insistence often means that no choice was given.',
  },
  *evaluate(reading, { minCount, windowDays }) {
    const comments = commentsByItem(reading, windowDays);
    if (comments.size === 0) return;
    for (const item of standingItems(reading)) {
      const ids = lineageOf(reading, item);
      const about = uniqueComments([...ids].flatMap((id) => comments.get(id) ?? []));
      const newest = about.at(-1);
      if (!newest || about.length < minCount || wasOffered(reading, ids, about, windowDays)) continue;
      yield {
        subject: subjectOf(item),
        severity: 'warning',
        params: { count: about.length, item: item.text, windowDays },
        facts: { id: newest.id },
        since: newest.on,
      };
    }
  },
});

/**
 * The items that stand for themselves: the last of each line of versions. A draft's item does not stand for the one it
 * follows until it is proposed.
 */
function standingItems(reading: Reading): ScopeItem[] {
  const candidates = reading.all('scopeItem').filter(({ agreementId, previousId }) => {
    const isDraft = reading.find('agreement', agreementId)?.status === 'draft';
    return !isDraft || reading.find('scopeItem', previousId) === undefined;
  });
  const followed = new Set(candidates.map(({ previousId }) => previousId));
  return candidates.filter(({ id }) => !followed.has(id));
}

function commentsByItem(reading: Reading, windowDays: number): ReadonlyMap<string, Comment[]> {
  const byItem = new Map<string, Comment[]>();
  const add = (itemId: string, comment: Comment) => {
    if (reading.isWithin(comment.on, windowDays)) byItem.set(itemId, [...(byItem.get(itemId) ?? []), comment]);
  };
  for (const { id, about, receivedOn } of reading.all('feedback')) {
    if (about?.type === 'scopeItem') add(about.id, { type: 'feedback', id, on: receivedOn });
  }
  for (const { id, scopeItemIds, receivedOn } of reading.all('request')) {
    for (const itemId of scopeItemIds) add(itemId, { type: 'request', id, on: receivedOn });
  }
  return byItem;
}

/** Each comment once, the newest last: a request may name an item in two of its versions. */
function uniqueComments(comments: readonly Comment[]): Comment[] {
  const unique = new Map(comments.map((comment) => [`${comment.type} ${comment.id}`, comment]));
  return [...unique.values()].sort(byDayThenId);
}

/** Whether an option was offered in the window: about the item, one of the requests, or a gap of the item. */
function wasOffered(
  reading: Reading,
  itemIds: ReadonlySet<string>,
  comments: readonly Comment[],
  windowDays: number,
): boolean {
  const requestIds = new Set(comments.filter(({ type }) => type === 'request').map(({ id }) => id));
  return reading.all('alternative').some((alternative) => {
    const { status, offeredOn, about } = alternative;
    if (status === 'draft' || offeredOn === undefined || !reading.isWithin(offeredOn, windowDays)) return false;
    const gapKey = gapKeyOf(reading, alternative);
    if (gapKey !== undefined) return [...itemIds].some((id) => gapKey.endsWith(`:${id}`));
    if ('gapKey' in about) return false;
    return about.type === 'scopeItem' ? itemIds.has(about.id) : about.type === 'request' && requestIds.has(about.id);
  });
}
