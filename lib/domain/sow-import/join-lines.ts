import { wordsOfAll } from './lexicons';
import { folded, phraseSource } from './phrases';
import { endsSentence } from './source-line';

const endsWithJoiner = new RegExp(`${phraseSource(wordsOfAll((lexicon) => lexicon.joiners))}$`, 'u');
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。,;:()「」]/u;

/** Puts two lines of one sentence together: a word broken at the end is mended, and Han text gets no space. */
export function joinTexts(above: string, below: string): string {
  if (/\p{L}-$/u.test(above) && /^\p{Ll}/u.test(below)) return `${above.slice(0, -1)}${below}`;
  const isSpaceless = spaceless.test(above.at(-1) ?? '') || spaceless.test(below.at(0) ?? '');
  return isSpaceless ? `${above}${below}` : `${above} ${below}`;
}

/** Whether `below` goes on with the sentence that `above` began, judged by the words alone. */
export function goesOn(above: string, below: string): boolean {
  if (/\p{L}-$/u.test(above)) return /^\p{L}/u.test(below);
  if (endsSentence(above)) return false;
  return /^[\p{Ll}(]/u.test(below) || /[,,、]$/u.test(above) || endsWithJoiner.test(folded(above));
}
