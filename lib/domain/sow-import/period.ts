import { type Period, periods } from '../values/period-name';
import { lexicons, wordsOfAll } from './lexicons';
import { folded, phraseSource } from './phrases';

const named = periods.map((period) => {
  const all = phraseSource(wordsOfAll((lexicon) => lexicon.periods[period]));
  const headLast = lexicons.filter(({ head }) => head === 'last').flatMap((lexicon) => lexicon.periods[period]);
  return {
    period,
    anywhere: new RegExp(all, 'u'),
    behind: new RegExp(`^\\s?${all}`, 'u'),
    before: new RegExp(`${phraseSource(headLast)}$`, 'u'),
  };
});

/** The period that a text names: 'monthly', „pro Quartal“, 毎月. */
export function periodOf(text: string): Period | undefined {
  const plain = folded(text.normalize('NFKC'));
  return named.find(({ anywhere }) => anywhere.test(plain))?.period;
}

/** The period of an amount that stands from `start` to `end` in a folded text: 'a month' behind it, 月 before it. */
export function periodAround(text: string, start: number, end: number): { period: Period; end: number } | undefined {
  for (const { period, behind, before } of named) {
    const match = behind.exec(text.slice(end, end + 20));
    if (match) return { period, end: end + match[0].length };
    if (before.test(text.slice(Math.max(0, start - 6), start))) return { period, end };
  }
  return undefined;
}
