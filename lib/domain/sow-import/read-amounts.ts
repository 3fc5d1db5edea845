import { readWrittenValue } from '../measurements/read-measurement';
import { decimalText, exact } from '../values/exact';
import type { Period } from '../values/period-name';
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
const units = wordsOfAll((lexicon) => lexicon.units);
const joiners = new Set(wordsOfAll((lexicon) => lexicon.joiners));
const pattern = new RegExp(
  `(?<currency>${currencies})?\\s?(?<![a-z\\d/-])(?<!\\d[.,])(?<number>[-−]?\\d+(?:[.,']\\d+|[\\u00a0\\u202f ]\\d{3}(?![\\d.,]))*)` +
    `(?:\\s?(?<magnitude>${phraseSource([...magnitudes.keys()])}|(?<=\\d)(?:k|m)(?![a-z])))?` +
    `(?:\\s?(?<unit>%|€|£|\\$|¥|×|${phraseSource(units)}))?` +
    '(?<words>(?:\\s\\p{Script=Latin}[\\p{Script=Latin}-]+){1,3})?',
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
    const { number = '', magnitude, words } = match.groups ?? {};
    const places = match.indices?.groups;
    const end = match.index + match[0].length - (words?.length ?? 0);
    pattern.lastIndex = end;
    const value = exactValue(number, magnitude, decimalMark);
    if (value === undefined) continue;
    const written = places?.['unit'] ?? places?.['currency'];
    const thing = written ? undefined : countedThing(end, words ?? '');
    const named = written ?? thing;
    const unit = named ? { unit: text.slice(named[0], named[1]).trim() } : {};
    const around = periodAround(small, match.index, thing?.[1] ?? end);
    // A counted thing is also part of what is measured, and so stays outside.
    const whole = around && thing === undefined ? around.end : end;
    const period = around ? { period: around.period } : {};
    amounts.push({ value, ...unit, ...period, start: match.index, end: whole });
  }
  return amounts;
}

/** Where the last of the words behind a bare number stands, up to a small one: '260 qualified leads per month'. */
function countedThing(start: number, words: string): [number, number] | undefined {
  let end = start;
  let thing: [number, number] | undefined;
  for (const word of words.trim() === '' ? [] : words.trim().split(/\s/)) {
    if (joiners.has(word)) break;
    thing = [end + 1, end + 1 + word.length];
    end += 1 + word.length;
  }
  return thing;
}

function exactValue(number: string, magnitude: string | undefined, decimalMark: '.' | ','): string | undefined {
  const written = readWrittenValue(number, decimalMark);
  if (!written) return undefined;
  const factor = magnitude === undefined ? undefined : magnitudes.get(magnitude);
  return factor === undefined ? written.value : decimalText(exact(written.value).mul(exact(factor)));
}
