import * as z from 'zod/mini';
import { languageCode, listOf, name } from '../fields';

/** A workspace's own words, by language, each list replacing the default one. Plain text, never a pattern. */
export const lexicon = () => {
  const byLanguage = () => z.optional(z.record(languageCode(), listOf(name(60), 200)));
  return z.strictObject({ vague: byLanguage(), vagueSoft: byLanguage(), blame: byLanguage() });
};

export type Lexicon = z.infer<ReturnType<typeof lexicon>>;
