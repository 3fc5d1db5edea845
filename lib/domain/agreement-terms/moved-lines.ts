import { byPosition, type Line, lineGroupOf } from './line-order';

/** Where a moved line stands now: after that one, or first. */
export type NewPlace = { after: Line | null };

/**
 * The lines of a later version that stand elsewhere among the lines of their group than before, by id. As few as can be:
 * one line taken to the front has moved, and not all others. What was never put anywhere has no place to move from.
 * `earlier` is the line of the version before that a line follows.
 */
export function movedLines(
  before: readonly Line[],
  after: readonly Line[],
  earlier: (line: Line) => Line | undefined,
): Map<string, NewPlace> {
  const places = new Map([...before].sort(byPosition).map((line, place) => [line.id, place]));
  const moved = new Map<string, NewPlace>();
  const inOrder = [...after].sort(byPosition);
  for (const group of new Set(inOrder.map(lineGroupOf))) {
    const lines = inOrder.filter((line) => lineGroupOf(line) === group);
    const placesBefore = lines.map((line) => {
      const old = earlier(line);
      const isComparable = old?.position !== undefined && line.position !== undefined;
      return isComparable && lineGroupOf(old) === lineGroupOf(line) ? places.get(old.id) : undefined;
    });
    const stayed = longestRising(placesBefore);
    for (const [at, line] of lines.entries()) {
      if (placesBefore[at] !== undefined && !stayed.has(at)) moved.set(line.id, { after: lines[at - 1] ?? null });
    }
  }
  return moved;
}

/** The indexes of a longest run of rising places, between which all others moved. */
function longestRising(places: readonly (number | undefined)[]): Set<number> {
  /** For each length of a run, the index where the run of that length ends that ends lowest. */
  const ends: number[] = [];
  const previous = new Map<number, number | undefined>();
  for (const [at, place] of places.entries()) {
    if (place === undefined) continue;
    const found = ends.findIndex((end) => (places[end] ?? 0) >= place);
    const length = found < 0 ? ends.length : found;
    previous.set(at, ends[length - 1]);
    ends[length] = at;
  }
  const run = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = previous.get(at)) run.add(at);
  return run;
}
