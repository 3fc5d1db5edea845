import { baseLanguage } from '../rules/reading/script';
import type { Word } from './word';
import { de } from './word-groups/de';
import { en } from './word-groups/en';
import { ja } from './word-groups/ja';
import { zh } from './word-groups/zh';

const groupsOf: Record<string, readonly (readonly string[])[]> = { en, de, ja, zh };

type Member = { beginning: string; term: string };

const membersOf = new Map<string, Member[]>();

/**
 * The places of a text that belong to a group of words with one meaning. Each gets the group's own term, so that
 * "translate" and "in French" meet in a third word. Latin words count from a word's beginning, Han and Kana anywhere.
 */
export function groupWordsOf(text: string, language: string): Word[] {
  const lower = text.toLowerCase();
  return members(baseLanguage(language)).flatMap(({ beginning, term }) =>
    placesOf(lower, beginning).map((start) => ({ term, start, end: start + beginning.trimEnd().length })),
  );
}

function members(language: string): Member[] {
  let known = membersOf.get(language);
  if (!known) {
    const groups = groupsOf[language] ?? [];
    known = groups.flatMap((group) =>
      group.map((beginning) => ({ beginning: beginning.toLowerCase(), term: `=${group[0]}` })),
    );
    membersOf.set(language, known);
  }
  return known;
}

function placesOf(text: string, beginning: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(beginning); at !== -1; at = text.indexOf(beginning, at + beginning.length)) {
    if (isWordStart(text, at)) places.push(at);
  }
  return places;
}

const latinOrDigit = /[\p{sc=Latin}\p{N}]/u;

function isWordStart(text: string, at: number): boolean {
  return at === 0 || !latinOrDigit.test(text.charAt(at)) || !latinOrDigit.test(text.charAt(at - 1));
}
