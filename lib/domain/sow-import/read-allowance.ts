import { readWrittenValue } from '../read-measurement';
import type { Period } from './lexicon';
import { aroundOfAll, tableOfAll, wordsOfAll } from './lexicons';
import { periodOf } from './period';
import { folded, phraseSource } from './phrases';

/** How much of something is agreed. */
export type Allowance = { limit: string; unit: string; period?: Period };

const most = aroundOfAll((lexicon) => lexicon.atMost);
const countables = phraseSource(wordsOfAll((lexicon) => lexicon.countables));
const numberWords = tableOfAll((lexicon) => lexicon.numberWords);
const number = `(?<number>\\d+(?:[.,]\\d+)*|${phraseSource([...numberWords.keys()])})`;
const counted = new RegExp(
  `(?<most>${phraseSource(most.before)}\\s?)?(?<![\\d.,])${number}\\s?(?:\\p{Script=Latin}+\\s){0,2}?(?<unit>(?:\\p{Script=Latin}+-)?${countables})`,
  'dgu',
);

/** The first amount in a text that is counted: 'up to 4 articles per month', „drei Entwürfe“, 月4本まで. */
export function readAllowance(text: string, decimalMark: '.' | ','): Allowance | undefined {
  const plain = text.normalize('NFKC');
  const matches = [...folded(plain).matchAll(counted)];
  const match = matches.find((one) => one.groups?.['most'] !== undefined) ?? matches[0];
  const written = match?.groups?.['number'] ?? '';
  const unitAt = match?.indices?.groups?.['unit'];
  const limit = numberWords.get(written) ?? readWrittenValue(written, decimalMark)?.value;
  if (limit === undefined || !unitAt) return undefined;
  const period = periodOf(plain);
  return { limit, unit: plain.slice(unitAt[0], unitAt[1]), ...(period ? { period } : {}) };
}
