import { compareDecimals } from '../values/decimal';
import { periodName } from '../values/period-name';
import { type PlacedAmount, placedAmount } from './amount-role';
import { directionSaid, withoutChangeWords } from './change-words';
import { aroundOfAll, wordsOfAll } from './lexicons';
import { folded, phraseSource } from './phrases';
import { readAmounts } from './read-amounts';
import { dueDayOf, readDays, withoutDays } from './read-days';
import type { ReadingContext } from './reading-context';

/** What a sentence promises to reach. */
export type Target = {
  metric: string;
  unit?: string;
  direction: 'up' | 'down' | 'band';
  baseline?: string;
  target: string;
  targetMax?: string;
  dueOn?: string;
};

type Numbers = Pick<Target, 'direction' | 'baseline' | 'target' | 'targetMax'>;
type Found = { numbers: Numbers; used: PlacedAmount[] };

/**
 * Reads metric, unit, target and day out of a sentence such as „Kosten pro Lead unter 30 € bis Ende Juni“. Undefined
 * when it names no number to reach.
 */
export function readTarget(sentence: string, context: ReadingContext): Target | undefined {
  const plain = sentence.normalize('NFKC');
  const days = readDays(plain, context.today);
  const text = withoutScale(withoutDays(plain, days));
  const small = folded(text);
  const amounts: PlacedAmount[] = [];
  for (const amount of readAmounts(text, context.decimalMark)) {
    amounts.push(placedAmount(small, amount, amounts.at(-1)?.end ?? 0));
  }
  const found = bandOf(small, amounts) ?? pathOf(small, amounts) ?? limitOf(small, amounts);
  if (!found) return undefined;
  const dueOn = dueDayOf(days)?.day;
  return {
    metric: metricOf(text, found.used),
    ...unitOf(found.used, context.language),
    ...found.numbers,
    ...(dueOn === undefined ? {} : { dueOn }),
  };
}

const scale = aroundOfAll((lexicon) => lexicon.scale);
const scalePattern = new RegExp(
  `\\(?${phraseSource(scale.before)}\\s*\\d+\\)?|\\d+\\s*${phraseSource(scale.after)}`,
  'gu',
);

/** '4.3 (scale of 5)', 5点満点中4.0: the end of a scale is no number to reach. */
function withoutScale(text: string): string {
  const matches = [...folded(text).matchAll(scalePattern)].reverse();
  return matches.reduce(
    (rest, { index, 0: words }) => `${rest.slice(0, index)} ${rest.slice(index + words.length)}`,
    text,
  );
}

const bandOpens = new RegExp(`${phraseSource(wordsOfAll((lexicon) => lexicon.between.before))}\\s*$`, 'u');
const bandDivides = new RegExp(
  `^\\s*(?:${phraseSource(wordsOfAll((lexicon) => lexicon.between.divider))}|[-–~〜])\\s*$`,
  'u',
);
const bandCloses = new RegExp(`^\\s*${phraseSource(wordsOfAll((lexicon) => lexicon.between.after))}`, 'u');

/** 'between 3 and 5 %'. */
function bandOf(text: string, amounts: readonly PlacedAmount[]): Found | undefined {
  for (const [index, low] of amounts.entries()) {
    const high = amounts[index + 1];
    if (!high || compareDecimals(low.value, high.value) >= 0) continue;
    const opens = bandOpens.exec(text.slice(0, low.start));
    const closes = bandCloses.exec(text.slice(high.end));
    if (!bandDivides.test(text.slice(low.end, high.start)) || !(opens || closes)) continue;
    // Chinese divides a band as it leads from one number to another: what closes it tells them apart.
    if (!closes && low.role === 'from') continue;
    const used = [
      { ...low, wholeStart: opens?.index ?? low.start, wholeEnd: high.start },
      { ...high, wholeEnd: high.end + (closes?.[0].length ?? 0), wholeStart: high.start },
    ];
    return { numbers: { direction: 'band', target: low.value, targetMax: high.value }, used };
  }
  return undefined;
}

const arrow = /^\s*(?:→|⇒|->|=>)\s*\S*$/u;

/** 'from 12k to 18k', 30% → 90%. */
function pathOf(text: string, amounts: readonly PlacedAmount[]): Found | undefined {
  for (const [index, from] of amounts.entries()) {
    const to = amounts[index + 1];
    if (!to) continue;
    const isArrow = arrow.test(text.slice(from.end, to.start));
    const leads = from.role === 'from' || isArrow;
    if (!leads || !(isArrow || to.role !== undefined)) continue;
    const order = compareDecimals(to.value, from.value);
    const direction = order === 0 ? (directionSaid(text) ?? 'up') : order > 0 ? 'up' : 'down';
    return { numbers: { direction, baseline: from.value, target: to.value }, used: [from, to] };
  }
  return undefined;
}

/** 'below 30 €', 'at least 70 %', 'up to 60 %', and at last just '99.5 % availability'. */
function limitOf(text: string, amounts: readonly PlacedAmount[]): Found | undefined {
  const limited = amounts.find(({ role }) => role === 'atLeast' || role === 'atMost');
  if (limited) {
    const direction = limited.role === 'atLeast' ? 'up' : 'down';
    return { numbers: { direction, target: limited.value }, used: [limited] };
  }
  const plain = amounts.find(({ role }) => role === 'to') ?? amounts.find(({ unit }) => unit !== undefined);
  return plain && { numbers: { direction: directionSaid(text) ?? 'up', target: plain.value }, used: [plain] };
}

function unitOf(used: readonly PlacedAmount[], language: string): { unit?: string } {
  const unit = used.findLast((amount) => amount.unit !== undefined)?.unit;
  const period = used.find((amount) => amount.period !== undefined)?.period;
  if (unit === undefined) return {};
  // '99 % a month' is how often it is looked at, not what it is measured in.
  if (unit === '%') return { unit };
  return { unit: period === undefined ? unit : `${unit}/${periodName(period, language)}` };
}

const edges = /^[\s,;:.、。()·–—→-]+|[\s,;:.、。(·–—→-]+$/gu;
const joiners = phraseSource(wordsOfAll((lexicon) => lexicon.joiners));
const looseStart = new RegExp(`^(?:${joiners}\\s+)+`, 'u');
const looseEnd = new RegExp(`(?:\\s+${joiners})+$`, 'u');

/** What is measured: the sentence without its numbers, their words, and the verbs that lead from one to the other. */
function metricOf(text: string, used: readonly PlacedAmount[]): string {
  const spans = [...used].sort((a, b) => b.wholeStart - a.wholeStart);
  const left = spans.reduce(
    (rest, { wholeStart, wholeEnd }) => `${rest.slice(0, wholeStart)} ${rest.slice(wholeEnd)}`,
    text,
  );
  const plain = withoutChangeWords(left)
    .replace(/\(\s*[,;]?\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(edges, '');
  const start = looseStart.exec(folded(plain))?.[0].length ?? 0;
  const end = looseEnd.exec(folded(plain))?.index ?? plain.length;
  return plain.slice(start, Math.max(start, end)).replace(edges, '').slice(0, 200);
}
