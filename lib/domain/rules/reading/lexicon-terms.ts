import type { Lexicon } from '../../settings/lexicon';
import { normalForm } from '../../values/normal-form';
import { baseLanguage, hasCjkLetter } from './script';

export type WordList = keyof Lexicon;

/** The words that rules look for, by list and language. A workspace's own list replaces one language's list. */
export const defaultLexicon: Record<WordList, Record<string, readonly string[]>> = {
  vague: {
    en: [
      'as needed',
      'ongoing support',
      'etc',
      'and so on',
      'user-friendly',
      'premium',
      'seamless',
      'reasonable',
      'unlimited',
      'TBD',
      'as discussed',
    ],
    de: [
      'nach Bedarf',
      'laufende Unterstützung',
      'usw.',
      'benutzerfreundlich',
      'hochwertig',
      'nach Absprache',
      'angemessen',
      'zeitnah',
    ],
    ja: ['適宜', '必要に応じて', '随時', '使いやすい', '一式', '別途協議', 'いい感じ'],
    zh: ['按需', '等等', '适当', '尽快', '高端', '大气', '若干', '视情况'],
  },
  vagueSoft: { ja: ['など', '等'], zh: ['等'] },
  blame: {
    en: ['stubborn', 'clueless', 'never satisfied', 'impossible client'],
    de: ['stur', 'Sturheit', 'nervt', 'unmöglicher Kunde'],
    ja: ['わがまま', '面倒な客', 'クレーマー'],
    zh: ['难缠', '固执', '无理取闹'],
  },
};

/** The terms of one list in one language: the workspace's own, else the default ones. */
export function termsOf(list: WordList, language: string, own: Lexicon): readonly string[] {
  const replaced = Object.entries(own[list] ?? {}).find(([code]) => baseLanguage(code) === language);
  return replaced?.[1] ?? defaultLexicon[list][language] ?? [];
}

type Match = { term: string; start: number; end: number };

/** The terms that a text contains, each once, in the order in which they appear; one inside a longer one is none. */
export function matchTerms(text: string, terms: readonly string[]): string[] {
  const haystack = foldCase(text);
  const matches = terms.flatMap((term) => occurrences(haystack, term));
  const counted = matches.filter((match) => !matches.some((other) => isInside(match, other)));
  counted.sort((a, b) => a.start - b.start);
  return [...new Set(counted.map((match) => match.term))];
}

function isInside(match: Match, other: Match): boolean {
  const isLonger = other.end - other.start > match.end - match.start;
  return isLonger && other.start <= match.start && match.end <= other.end;
}

function occurrences(haystack: string, term: string): Match[] {
  const needle = foldCase(term);
  if (needle === '') return [];
  const wholeWord = !hasCjkLetter(needle);
  const found: Match[] = [];
  for (let start = haystack.indexOf(needle); start !== -1; start = haystack.indexOf(needle, start + 1)) {
    const end = start + needle.length;
    if (!wholeWord || isWholeWord(haystack, start, end)) found.push({ term, start, end });
  }
  return found;
}

/** Whether no letter or digit stands directly before or after. */
function isWholeWord(haystack: string, start: number, end: number): boolean {
  return (
    !/[\p{L}\p{M}\p{N}]$/u.test(haystack.slice(Math.max(0, start - 2), start)) &&
    !/^[\p{L}\p{N}]/u.test(haystack.slice(end, end + 2))
  );
}

const foldCase = (text: string) => normalForm(text).toLowerCase();
