import { decimalText, exact } from '../exact';
import { readWrittenValue } from '../read-measurement';
import type { Period } from './lexicon';
import { tableOfAll, wordsOfAll } from './lexicons';
import { periodAround } from './period';
import { folded, phraseSource } from './phrases';

/** A number of a text with its unit, and where it stands. */
export type WrittenAmount = {
  /** An exact decimal. */
  value: string;
  unit?: string;
  period?: Period;
  start: number;
  end: number;
};

const magnitudes = tableOfAll((lexicon) => lexicon.magnitudes);
const currencies = '£|\\$|€|¥|(?<![a-z])(?:eur|usd|gbp|jpy|cny|chf)\\s';
const units = wordsOfAll((lexicon) => [...lexicon.units, ...lexicon.countables]);
const joiners = new Set(wordsOfAll((lexicon) => lexicon.joiners));
const pattern = new RegExp(
  `(?<currency>${currencies})?\\s?(?<![a-z\\d.,/-])(?<number>[-−]?\\d+(?:[.,']\\d+|[\\u00a0\\u202f ]\\d{3}(?![\\d.,]))*)` +
    `(?:\\s?(?<magnitude>${phraseSource([...magnitudes.keys()])}|(?<=\\d)(?:k|m)(?![a-z])))?` +
    `(?:\\s?(?<unit>%|€|£|\\$|¥|×|${phraseSource(units)}))?` +
    '(?:\\s(?<word>[\\p{Script=Latin}][\\p{Script=Latin}-]+))?',
  'dgu',
);

/**
 * The numbers of a text in Unicode normal form KC. `decimalMark` says what a single mark with three digits behind it
 * means, as in `readWrittenValue`.
 */
export function readAmounts(text: string, decimalMark: '.' | ','): WrittenAmount[] {
  const small = folded(text);
  const amounts: WrittenAmount[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(small); match; match = pattern.exec(small)) {
    const { number = '', magnitude, word } = match.groups ?? {};
    const places = match.indices?.groups;
    // The word behind a bare number may be its unit: '140 bookings'.
    const takesWord = !places?.['unit'] && !places?.['currency'] && word !== undefined && !joiners.has(word);
    const unitAt = places?.['unit'] ?? places?.['currency'] ?? (takesWord ? places?.['word'] : undefined);
    const end = match.index + match[0].length - (word !== undefined && !takesWord ? word.length + 1 : 0);
    pattern.lastIndex = end;
    const value = exactValue(number, magnitude, decimalMark);
    if (value === undefined) continue;
    const unit = unitAt ? { unit: text.slice(unitAt[0], unitAt[1]).trim() } : {};
    amounts.push({ value, ...unit, start: match.index, end, ...periodAround(small, match.index, end) });
  }
  return amounts;
}

function exactValue(number: string, magnitude: string | undefined, decimalMark: '.' | ','): string | undefined {
  const written = readWrittenValue(number, decimalMark);
  if (!written) return undefined;
  const factor = magnitude === undefined ? undefined : magnitudes.get(magnitude);
  return factor === undefined ? written.value : decimalText(exact(written.value).mul(exact(factor)));
}
