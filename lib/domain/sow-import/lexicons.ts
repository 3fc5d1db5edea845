import type { Around, StatementLexicon } from './lexicon';
import { statementLexicons } from './lexicons/registry.generated';

/** Every language's words. All are applied to every text: such papers mix languages. */
export const lexicons: readonly StatementLexicon[] = Object.values(statementLexicons);

/** One list of phrases out of all languages. */
export const wordsOfAll = (pick: (lexicon: StatementLexicon) => readonly string[]): string[] => lexicons.flatMap(pick);

/** The words around a number or day, of all languages. */
export function aroundOfAll(pick: (lexicon: StatementLexicon) => Around): Around {
  return { before: wordsOfAll((one) => pick(one).before), after: wordsOfAll((one) => pick(one).after) };
}

/** A table of words to values, of all languages. */
export function tableOfAll(pick: (lexicon: StatementLexicon) => Readonly<Record<string, string>>): Map<string, string> {
  return new Map(lexicons.flatMap((lexicon) => Object.entries(pick(lexicon))));
}
