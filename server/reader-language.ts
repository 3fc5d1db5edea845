import { chooseLanguage, formatMessage, type Language, type Translate, translator } from '../lib/domain/language';
import { languages } from '../lib/domain/languages/registry.generated';
import type { RefusalCode } from '../lib/domain/refusal';

const byCode = new Map<string, Language>(Object.values(languages).map((language) => [language.code, language]));

/** Codes of the languages we have, with each one's own name. */
export const languageNames: readonly { code: string; name: string }[] = [...byCode.values()].map(({ code, name }) => ({
  code,
  name,
}));

/** What pages and mails need to speak to one reader. */
export type ReaderLanguage = {
  code: string;
  t: Translate;
  /** The sentence of a refusal. */
  refusal: (code: RefusalCode) => string;
};

/** The best language we have for `wanted`, as `de-AT`; English when none fits. */
export function readerLanguage(wanted: string): ReaderLanguage {
  const language = byCode.get(chooseLanguage(wanted, [...byCode.keys()])) ?? languages.en;
  return {
    code: language.code,
    t: translator(language),
    refusal: (refused) => formatMessage(language.refusals[refused], language.code),
  };
}
