import { sectionNamed, sectionOfHeading } from './section-kind';
import { endsSentence, hasWords, isBlank, type SourceLine } from './source-line';

/** A line that says what the lines below it are about. */
export type Heading = {
  text: string;
  /** Headings of one style stand on one level. */
  style: string;
  /** The heading's own line, and one that underlines it. */
  lines: number[];
};

/** The longest line that is still a heading. */
const longestHeading = 120;
const longestPlainHeading = 60;

/** Reads the heading that begins at `index`, if one does. */
export function headingAt(lines: readonly SourceLine[], index: number): Heading | undefined {
  const line = lines[index];
  if (!line || !hasWords(line.text) || line.text.length > longestHeading) return undefined;
  const below = lines[index + 1];
  const underline = below && /^(={3,}|-{3,}|~{3,}|━{3,}|─{3,})$/.exec(below.raw.trim())?.[1];
  if (underline && !line.marker?.style.startsWith('bullet')) {
    return { text: line.text, style: `underlined ${underline.charAt(0)}`, lines: [line.number, line.number + 1] };
  }
  const style = styleOf(line, { above: lines[index - 1], next: nextFilled(lines, index), below });
  return style ? { text: line.text.replace(/^#+\s*/, ''), style, lines: [line.number] } : undefined;
}

/** The lines around one: just above and just below it, and the next with something on it. */
type Around = { above: SourceLine | undefined; below: SourceLine | undefined; next: SourceLine | undefined };

function styleOf(line: SourceLine, around: Around): string | undefined {
  const raw = line.raw.trim();
  const hashes = /^(#{1,6})\s+\S/.exec(raw)?.[1];
  if (hashes) return `markdown ${hashes.length}`;
  if (/^(\*\*|__)[^*_]+\1:?$/.test(raw)) return 'bold';
  if (/^【[^】]+】$/u.test(raw)) return 'brackets';
  if (line.marker) return markedStyle(line, around);
  if (raw.includes('|') || raw.includes('\t')) return undefined;
  if (isCapitals(line.text)) return 'capitals';
  return plainStyle(line, around);
}

/** A numbered or lettered line is a heading when its own list does not simply go on. */
function markedStyle(line: SourceLine, { above, below, next }: Around): string | undefined {
  const { marker } = line;
  if (!marker || !next) return undefined;
  const opensList = /[::]$/u.test(marker.content) && next.marker !== undefined && !isSameList(line, next);
  if (opensList && line.indent <= next.indent) return `colon ${marker.style}`;
  if (!marker.canHead) return headsBullets(line, next) ? marker.style : undefined;
  // A square before each of several lines marks items.
  if (marker.style === 'square' && [above, below].some((other) => other?.marker?.style === 'square')) return undefined;
  if (['square', 'chapter', 'paragraph'].includes(marker.style)) return marker.style;
  if (endsSentence(marker.content) || marker.content.length > longestPlainHeading + 20) return undefined;
  const named = sectionNamed(marker.content);
  if (isSameList(line, next)) return undefined;
  // The last of a list does not stand over what comes next, unless that is marked as its details are.
  if (above && isSameList(line, above) && next.marker?.canHead && !next.marker.style.startsWith('decimal'))
    return undefined;
  const opens = next.marker ? isDeeper(line, next) : next.raw.trim().startsWith('|') || (named?.share ?? 0) >= 0.3;
  return opens || (named?.share ?? 0) >= 0.6 ? marker.style : undefined;
}

/** Whether '(2) What we leave out' stands over bullets: its words say so, for it may be an item with details below it. */
function headsBullets(line: SourceLine, next: SourceLine): boolean {
  const content = line.marker?.content ?? '';
  const isOver = next.marker?.style.startsWith('bullet') === true && !line.marker?.style.startsWith('bullet');
  return isOver && !endsSentence(content) && content.length <= 30 && sectionOfHeading(content) !== undefined;
}

const isSameList = (line: SourceLine, next: SourceLine) => line.marker?.style === next.marker?.style;

/** Whether `next` lies below `line`: of another kind of list, or more deeply numbered. */
function isDeeper(line: SourceLine, next: SourceLine): boolean {
  const depth = (style: string) => Number(/\d+$/.exec(style)?.[0] ?? 0);
  const [own, other] = [line.marker?.style ?? '', next.marker?.style ?? ''];
  const [ownFamily, otherFamily] = [own.split(' ')[0], other.split(' ')[0]];
  if (ownFamily === otherFamily) return depth(other) > depth(own);
  return !(next.marker?.canHead ?? false) || otherFamily === 'decimal' || otherFamily === 'letter';
}

function plainStyle(line: SourceLine, { above, next }: Around): string | undefined {
  if (!next) return undefined;
  const opensList = next.marker !== undefined || next.raw.trim().startsWith('|') || next.raw.includes('\t');
  if (/[::]$/u.test(line.text) && opensList) return 'colon';
  if (line.text.length > longestPlainHeading || endsSentence(line.text) || /[,,、]$/u.test(line.text)) return undefined;
  const named = sectionNamed(line.text);
  // Set off, short and no sentence: whatever it says, it stands over the list.
  if (opensList && (!above || isBlank(above))) return 'plain';
  return named && (named.share >= 0.75 || (opensList && named.share >= 0.3)) ? 'plain' : undefined;
}

const isCapitals = (text: string) =>
  text.length <= longestPlainHeading + 20 &&
  (text.match(/\p{Lu}/gu)?.length ?? 0) >= 4 &&
  !/\p{Ll}/u.test(text) &&
  !/\d{3}/.test(text);

function nextFilled(lines: readonly SourceLine[], index: number): SourceLine | undefined {
  return lines.slice(index + 1, index + 6).find((line) => !isBlank(line));
}
