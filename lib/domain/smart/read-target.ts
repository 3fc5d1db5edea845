import { readWrittenValue } from '../measurements/read-measurement';
import { compareDecimals } from '../values/decimal';
import type { CoachSentence } from './coach-sentence';

/** What somebody typed into the field of a target: one number, the two ends of a band, or something to ask about. */
export type WrittenTarget =
  | { kind: 'number'; value: string; unit: string | null }
  | { kind: 'band'; from: string; to: string; unit: string | null }
  | { kind: 'question'; question: CoachSentence };

/**
 * Reads a target as it was typed: “30 €”, “250 %”, “between 20 and 30”. A currency is kept with the amount, as its
 * ISO code in `unit`. `decimalMark` is the reader's own. Two numbers are a band only where the words say so.
 */
export function readTarget(text: string, decimalMark: '.' | ','): WrittenTarget {
  const plain = text.normalize('NFKC').replace(betweenNumbers, ' to ');
  const first = readWrittenValue(plain, decimalMark);
  if (!first) return { kind: 'question', question: { key: 'coach.question.not_a_number' } };
  const second = readWrittenValue(first.words, decimalMark);
  if (!second) return { kind: 'number', value: first.value, unit: unitIn(first.words) };
  if (!isBand(second.words) || readWrittenValue(second.words, decimalMark)) {
    return {
      kind: 'question',
      question: { key: 'coach.question.two_numbers', values: { first: first.value, second: second.value } },
    };
  }
  const inOrder = compareDecimals(first.value, second.value) <= 0;
  const [from, to] = inOrder ? [first.value, second.value] : [second.value, first.value];
  return { kind: 'band', from, to, unit: unitIn(second.words) };
}

/** A dash or a word without spaces between two numbers: a dash would be read as a minus, the word as part of a name. */
const betweenNumbers = /(?<=\d[^\d−–—~-]{0,12})\s*([-−–—~〜]|から|ないし|到|至)\s*(?=\p{Sc}?\s*\d)/gu;

const bandWords = /(^|\s)(between|from|to|and|bis|zwischen|und|von|から|到|至|和)(\s|$)|から|ないし|之间|の間/iu;

const isBand = (words: string) => bandWords.test(words);

const currencies: readonly [RegExp, string][] = [
  [/€|\beuros?\b/iu, 'EUR'],
  [/£/u, 'GBP'],
  [/\$/u, 'USD'],
  [/\bCHF\b|\bfranken\b/iu, 'CHF'],
  [/円/u, 'JPY'],
  [/元|人民币/u, 'CNY'],
];

/** The unit that the words beside a number name: a currency or per cent; null for any other words, which may be anything. */
function unitIn(words: string): string | null {
  const currency = currencies.find(([pattern]) => pattern.test(words));
  if (currency) return currency[1];
  const code = /(?<!\p{L})(EUR|USD|GBP|JPY|CNY|CHF)(?!\p{L})/u.exec(words);
  if (code?.[1]) return code[1];
  return /%|\b(percent|per cent|prozent)\b|パーセント/iu.test(words) ? '%' : null;
}
