import { readWrittenValue } from '../measurements/read-measurement';
import type { Period } from '../values/period-name';
import { aroundOfAll, tableOfAll, wordsOfAll } from './lexicons';
import { periodOf } from './period';
import { folded, phraseSource } from './phrases';

/** How much of something is agreed. */
export type Allowance = { limit: string; unit: string; period?: Period };

const limit = aroundOfAll((lexicon) => lexicon.limit);
const countables = phraseSource(wordsOfAll((lexicon) => lexicon.countables));
const timeSpans = new RegExp(`^${phraseSource(wordsOfAll((lexicon) => lexicon.timeSpans))}$`, 'u');
const numberWords = tableOfAll((lexicon) => lexicon.numberWords);
const number = `(?<number>\\d+(?:[.,]\\d+)*|${phraseSource([...numberWords.keys()])})`;
const counted = new RegExp(
  `(?<before>${phraseSource(limit.before)}\\s?)?(?<![\\d.,])${number}(?:\\s[\\p{Script=Latin}-]+){0,2}?\\s?` +
    `(?:[\\p{Script=Latin}/]+-)*(?<unit>${countables})(?<after>\\s?${phraseSource(limit.after)})?`,
  'dgu',
);

/**
 * The first amount in a text that is counted, one with a limit before all others: 'up to 4 articles per month', „drei
 * Entwürfe“, 月4本まで. Days in the text must have been taken out. `isAmount` when the text is nothing else.
 */
export function readAllowance(text: string, decimalMark: '.' | ',', isAmount = false): Allowance | undefined {
  const plain = text.normalize('NFKC');
  const period = periodOf(plain);
  const isLimited = ({ groups }: RegExpExecArray) =>
    groups?.['before'] !== undefined || groups?.['after'] !== undefined;
  const matches = [...folded(plain).matchAll(counted)].filter(
    (match) => isAmount || isLimited(match) || period !== undefined || !timeSpans.test(match.groups?.['unit'] ?? ''),
  );
  const match = matches.find(isLimited) ?? matches[0];
  const written = match?.groups?.['number'] ?? '';
  const unitAt = match?.indices?.groups?.['unit'];
  const most = numberWords.get(written) ?? readWrittenValue(written, decimalMark)?.value;
  if (most === undefined || !unitAt) return undefined;
  return { limit: most, unit: plain.slice(unitAt[0], unitAt[1]), ...(period ? { period } : {}) };
}

const onlyCounted = new RegExp(
  `^(?:${phraseSource(limit.before)})?\\s?${number}\\s?${countables}(?:\\s?${phraseSource(limit.after)})?$`,
  'u',
);

/** Whether a text is an amount and nothing else, as a cell of a table may be: '10 Stück', 20時間まで. */
export const isOnlyAmount = (text: string): boolean => onlyCounted.test(folded(text.normalize('NFKC').trim()));
