import type { DocumentOf } from '../document';

type Placed = Pick<DocumentOf<'scopeItem'>, 'id' | 'position'>;

/** Room between two neighbours that are numbered anew, for lines that come between them later. */
const step = 10;

/** The position of a line that comes after all of `items`. */
export function positionAtEnd(items: readonly Placed[]): number {
  return items.reduce((last, { position }) => Math.max(last, position ?? 0), 0) + step;
}

/** New parts with their lines behind `items`, in the order that they have among themselves. */
export function placedAtEnd<Part extends { type: string; position?: number | undefined }>(
  parts: readonly Part[],
  items: readonly Placed[],
): Part[] {
  if (items.length === 0) return [...parts];
  const end = positionAtEnd(items);
  return parts.map((part) => (part.type === 'scopeItem' ? { ...part, position: end + (part.position ?? 0) } : part));
}

/**
 * The new positions that put `moved` at index `to` of `others`, which stand in their order and do not hold it. One
 * number is enough where its neighbours leave room; otherwise all are numbered anew.
 */
export function positionsForMove(others: readonly Placed[], moved: Placed, to: number): Map<string, number> {
  const before = others[to - 1];
  const after = others[to];
  const lower = before === undefined ? 0 : before.position;
  if (lower !== undefined) {
    const upper = after?.position ?? lower + 2 * step;
    const middle = (lower + upper) / 2;
    if (middle > lower && middle < upper) return new Map([[moved.id, middle]]);
  }
  const inOrder = [...others.slice(0, to), moved, ...others.slice(to)];
  const numbered = inOrder.map((item, index) => ({ item, position: (index + 1) * step }));
  return new Map(
    numbered
      .filter(({ item, position }) => item.position !== position)
      .map(({ item, position }) => [item.id, position]),
  );
}
