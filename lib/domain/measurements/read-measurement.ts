import type { DocumentOf } from '../document';

type Criterion = DocumentOf<'criterion'>;

/** A number that somebody wrote, as an exact decimal, and the words around it. */
export type WrittenValue = { value: string; words: string };

/** What groups thousands: an apostrophe, a space that does not break, or a point or comma with exactly three digits behind it. */
const numberPattern = /(?<![\p{L}\d.,])[-−]?\d+(?:[.,'’]\d+|[\u00a0\u202f]\d{3}(?!\d))*(?![\p{L}\d]*\d)/u;

/**
 * Reads the first number of a text. `decimalMark` is the reader's own (`,` in German), and decides what a single
 * mark with three digits behind it means: `1,234` is a thousand in English and one and a bit in German.
 */
export function readWrittenValue(text: string, decimalMark: '.' | ','): WrittenValue | null {
  const plain = withoutWideSigns(text);
  const match = numberPattern.exec(plain);
  if (!match) return null;
  const value = toDecimal(match[0].replace('−', '-').replace(/['’\s]/gu, ''), decimalMark);
  if (!/^-?\d{1,15}(\.\d{1,10})?$/.test(value)) return null;
  const rest = plain.replace(match[0], ' ');
  return { value, words: rest.replace(/\s+/gu, ' ').trim() };
}

/** Wide digits and signs as narrow ones; spaces that do not break stay, because they hold one number together. */
function withoutWideSigns(text: string): string {
  return text
    .split(/([\u00a0\u202f])/)
    .map((part) => (part === '\u00a0' || part === '\u202f' ? part : part.normalize('NFKC')))
    .join('');
}

function toDecimal(written: string, decimalMark: '.' | ','): string {
  const lastMark = Math.max(written.lastIndexOf('.'), written.lastIndexOf(','));
  if (lastMark < 0) return written;
  const mark = written[lastMark];
  const marks = [...written].filter((character) => character === '.' || character === ',');
  const both = new Set(marks).size === 2;
  const groups = !both && (marks.length > 1 || (mark !== decimalMark && written.length - lastMark === 4));
  if (groups) return written.replace(/[.,]/g, '');
  return `${written.slice(0, lastMark).replace(/[.,]/g, '')}.${written.slice(lastMark + 1)}`;
}

/** Which criteria a written value can belong to, the likeliest first. One left means that nobody needs to be asked. */
export function likelyCriteria(words: string, criteria: readonly Criterion[]): Criterion[] {
  const open = criteria.filter((criterion) => criterion.kind === 'hard' && criterion.unit && !criterion.result);
  const wanted = wordsOf(words);
  const scored = open.map((criterion) => ({ criterion, score: scoreOf(criterion, wanted, words) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const ranked = scored.sort((a, b) => b.score - a.score);
  const chosen = best > 0 ? ranked.filter(({ score }) => score === best) : ranked;
  return chosen.map(({ criterion }) => criterion);
}

function scoreOf(criterion: Criterion, wanted: ReadonlySet<string>, words: string): number {
  const own = wordsOf(`${criterion.metric ?? ''} ${criterion.statement}`);
  const shared = [...wanted].filter((word) => own.has(word)).length;
  const unit = criterion.unit ?? '';
  const hasUnit = wanted.has(unit.toLowerCase()) || (/[^\p{L}\p{N}]/u.test(unit) && words.includes(unit));
  return shared + (hasUnit ? 3 : 0);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}]{2,}/gu) ?? []);
}
