import type { Reading } from './reading';

type Versioned = 'scopeItem' | 'criterion' | 'milestone';

/**
 * The ids under which an item was known: its own, and step by step those of the item it follows in the version before.
 * What points at any of them counts for it.
 */
export function lineageOf(
  reading: Reading,
  item: { type: Versioned; id: string; previousId?: string | undefined },
): ReadonlySet<string> {
  const ids = new Set([item.id]);
  let previousId = item.previousId;
  while (previousId !== undefined && !ids.has(previousId)) {
    ids.add(previousId);
    previousId = reading.find(item.type, previousId)?.previousId;
  }
  return ids;
}
