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

/** The id under which an item was first known, the same for it and all that follow it. */
export function originOf(
  reading: Reading,
  item: { type: Versioned; id: string; previousId?: string | undefined },
): string {
  return [...lineageOf(reading, item)].at(-1) ?? item.id;
}
