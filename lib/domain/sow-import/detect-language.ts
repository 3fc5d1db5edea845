import type { StatementLexicon } from './lexicon';
import { lexicons } from './lexicons';
import { en } from './lexicons/en';
import { phraseSource } from './phrases';

const commonWords = lexicons.map((lexicon) => ({
  lexicon,
  pattern: new RegExp(phraseSource(lexicon.commonWords), 'gu'),
}));

/** How much of a text is enough to tell its language. */
const readCharacters = 20_000;

/** The language that `text` is mostly written in, by its small words; the first lexicon when it has none. */
export function detectLanguage(text: string): StatementLexicon {
  const sample = text.slice(0, readCharacters).normalize('NFKC').toLowerCase();
  const counted = commonWords.map(({ lexicon, pattern }) => ({
    lexicon,
    count: [...sample.matchAll(pattern)].reduce((sum, match) => sum + match[0].length, 0),
  }));
  const best = counted.reduce((most, one) => (one.count > most.count ? one : most));
  return best.count > 0 ? best.lexicon : en;
}

/** The lexicon of a language code (`de-AT` gives `de`), or English's. */
export function lexiconOf(code: string): StatementLexicon {
  const base = code.split('-')[0];
  const found =
    lexicons.find((lexicon) => lexicon.code === code) ??
    lexicons.find((lexicon) => lexicon.code.split('-')[0] === base);
  return found ?? en;
}
