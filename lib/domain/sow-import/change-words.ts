import { wordsOfAll } from './lexicons';
import { folded, phraseSource } from './phrases';

const rise = new RegExp(phraseSource(wordsOfAll((lexicon) => lexicon.rise)), 'gu');
const fall = new RegExp(phraseSource(wordsOfAll((lexicon) => lexicon.fall)), 'gu');

/** Which way a sentence says that something shall move: 'increase', „senken“. */
export function directionSaid(text: string): 'up' | 'down' | undefined {
  const small = folded(text);
  if (small.search(fall) >= 0) return 'down';
  return small.search(rise) >= 0 ? 'up' : undefined;
}

/** The text without the words that say so. */
export function withoutChangeWords(text: string): string {
  return [rise, fall].reduce((left, pattern) => {
    const matches = [...folded(left).matchAll(pattern)].reverse();
    return matches.reduce(
      (rest, { index, 0: word }) => `${rest.slice(0, index)} ${rest.slice(index + word.length)}`,
      left,
    );
  }, text);
}
