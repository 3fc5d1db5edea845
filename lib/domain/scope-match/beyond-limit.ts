import type { DocumentOf } from '../document';
import { wordsOf } from './words';

/** How far around "the third" the thing is named that is counted, in UTF-16 units. */
const around = 40;

type Ordinal = { value: number; start: number; end: number };

const english = 'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const german = 'dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte'.split(' ');
const chineseDigits = '三四五六七八九';

const written = new RegExp(
  [
    `\\b(${english.join('|')})\\b`,
    `\\b(${german.join('|')})[rnms]?(?![\\p{L}])`,
    '\\b(\\d{1,4})(?:st|nd|rd|th)\\b',
    '第(\\d{1,4})[回轮次场期版]',
    `第([${chineseDigits}])[回轮次场期版]`,
    '(\\d{1,4})[回本枚]目',
  ].join('|'),
  'giu',
);

/** Words for asking once more, beside words for an allowance that is used up: "Hours used up, one more fix needed". */
const usedUp = /\bused up\b|\balready used\b|\baufgebraucht\b|\bausgeschöpft\b|使い切|用完|做完了/i;

/**
 * Whether a task asks for more of an item than its allowance holds: a third round where two are included. An ordinal
 * counts only beside words of the item, so that a third hotel is no third round.
 */
export function goesBeyondLimit(task: string, item: DocumentOf<'scopeItem'>, language: string): boolean {
  if (!item.allowance) return false;
  const limit = Number(item.allowance.limit);
  const terms = new Set(wordsOf(`${item.text} ${item.allowance.unit}`, language).map(({ term }) => term));
  const isAbout = (text: string) => wordsOf(text, language).some(({ term }) => terms.has(term));
  if (usedUp.test(task) && isAbout(task)) return true;
  return ordinalsOf(task).some(
    ({ value, start, end }) => value > limit && isAbout(task.slice(Math.max(0, start - around), end + around)),
  );
}

function ordinalsOf(text: string): Ordinal[] {
  return [...text.matchAll(written)].flatMap((match) => {
    const value = numberOf(match.slice(1).find((part) => part !== undefined) ?? '');
    return value === null ? [] : [{ value, start: match.index, end: match.index + match[0].length }];
  });
}

function numberOf(written: string): number | null {
  if (/^\d+$/.test(written)) return Number(written);
  const lower = written.toLowerCase();
  const at = [english.indexOf(lower), german.indexOf(lower), chineseDigits.indexOf(lower)].find((index) => index >= 0);
  return at === undefined ? null : at + 3;
}
