import type { Span } from '../../../lib/domain/scope-match/marks';

/** A text with the words marked that another text shares with it. `marks` are in order and do not overlap. */
export function MarkedText({ text, marks }: { text: string; marks: readonly Span[] }) {
  const ends = [0, ...marks.map(({ end }) => end)];
  return (
    <span class="text">
      {marks.map(({ start, end }, index) => (
        <>
          {text.slice(ends[index], start)}
          <mark key={start}>{text.slice(start, end)}</mark>
        </>
      ))}
      {text.slice(ends.at(-1))}
    </span>
  );
}
