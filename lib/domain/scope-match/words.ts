import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemGerman } from '@orama/stemmers/german';
import { stopwords as englishStopWords } from '@orama/stopwords/english';
import { stopwords as germanStopWords } from '@orama/stopwords/german';
import { stopwords as japaneseStopWords } from '@orama/stopwords/japanese';
import { stopwords as chineseStopWords } from '@orama/stopwords/mandarin';
import { baseLanguage } from '../rules/reading/script';
import { fillerWords } from './filler-words';
import type { Word } from './word';
import { groupWordsOf } from './word-groups';

const stopWords = new Set([
  ...englishStopWords,
  ...germanStopWords,
  ...japaneseStopWords,
  ...chineseStopWords,
  ...fillerWords,
]);
const hanRun = /\p{sc=Han}{2,}/gu;
const han = /\p{sc=Han}/u;
const onlyHiragana = /^[\p{sc=Hiragana}ー]+$/u;

/**
 * The words of a text that can mean something, in their order. A Latin word is stemmed by the rules of `language`, so
 * both sides of a comparison must be read with the same one. Chinese and Japanese write no spaces: beside the
 * segmenter's words every two neighbouring Han characters count, because segmenters cut "缴费" in one text and not in
 * the next.
 */
export function wordsOf(text: string, language: string): Word[] {
  const words = groupWordsOf(text, language);
  for (const { segment, index, isWordLike } of segmenterOf(language).segment(text)) {
    if (isWordLike) words.push(...wordOf(segment, index, language));
  }
  for (const run of text.matchAll(hanRun)) words.push(...pairsOf(run[0], run.index));
  return words.sort((a, b) => a.start - b.start || a.end - b.end);
}

function wordOf(segment: string, start: number, language: string): Word[] {
  const lower = segment.normalize('NFKC').toLowerCase();
  const meansNothing = stopWords.has(lower) || (onlyHiragana.test(lower) && lower.length < 3);
  // Han words are compared by their pairs of characters.
  if (meansNothing || han.test(lower) || /^\d+$/.test(lower)) return [];
  return [{ term: stem(lower, language), start, end: start + segment.length }];
}

function pairsOf(run: string, start: number): Word[] {
  const characters = [...run];
  let at = start;
  return characters.slice(0, -1).flatMap((character, index) => {
    const pair = character + characters[index + 1];
    const word = { term: pair, start: at, end: at + pair.length };
    at += character.length;
    return stopWords.has(pair) ? [] : [word];
  });
}

const stems = new Map<string, string>();
const mostStems = 20_000;

/** Remembers what it stemmed: the English stemmer takes longer than everything else, and words come again. */
function stem(word: string, language: string): string {
  if (!/^[\p{sc=Latin}'’]+$/u.test(word)) return word;
  const isGerman = baseLanguage(language) === 'de';
  const key = isGerman ? `de ${word}` : word;
  const known = stems.get(key);
  if (known !== undefined) return known;
  const stemmed = isGerman ? stemGerman(word) : stemEnglish(word.replace(/['’]s?$/, ''));
  if (stems.size >= mostStems) stems.clear();
  stems.set(key, stemmed);
  return stemmed;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}
