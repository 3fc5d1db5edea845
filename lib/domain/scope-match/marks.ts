import type { RankedItem } from './rank-items';
import { wordsOf } from './words';

/** A piece of a text, in UTF-16 units, end exclusive. */
export type Span = { start: number; end: number };

/** Where the words that a task shares with an item stand, in the task. */
export function marksInTask({ matches }: RankedItem): Span[] {
  return joined([...matches.keys()].flatMap(({ places }) => places));
}

/** Where they stand in the item's text, whose words are read in `language`. */
export function marksInItem({ item, matches }: RankedItem, language: string): Span[] {
  const met = new Set([...matches.values()].flat());
  return joined(wordsOf(item.text, language).filter(({ term }) => met.has(term)));
}

/** A marked piece of a text. */
export type Piece = Span & { text: string };

export const piecesOf = (text: string, spans: readonly Span[]): Piece[] =>
  spans.map(({ start, end }) => ({ text: text.slice(start, end), start, end }));

/** Spans in order, overlapping and touching ones made one. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
