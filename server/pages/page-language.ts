import { chooseLanguage, type Language, type Translate, translator } from '../../lib/domain/language';
import { languages } from '../../lib/domain/languages/registry.generated';
import type { RefusalCode } from '../../lib/domain/refusal';

const byCode = new Map<string, Language>(Object.values(languages).map((language) => [language.code, language]));

export type PageLanguage = {
  code: string;
  t: Translate;
  /** The sentence of a refusal. */
  refusal: (code: RefusalCode) => string;
};

/** The language a browser asks for first among those we have; English when there is none. */
export function pageLanguage(acceptLanguage: string | undefined): PageLanguage {
  const wanted = readWanted(acceptLanguage ?? '');
  const codes = [...byCode.keys()];
  const base = (code: string) => code.split('-')[0]?.toLowerCase();
  const known = wanted.find((code) => codes.some((have) => base(have) === base(code)));
  const code = chooseLanguage(known ?? 'en', codes);
  const language = byCode.get(code) ?? languages.en;
  return { code: language.code, t: translator(language), refusal: (refused) => language.refusals[refused] };
}

/** Language codes by descending quality: `de-AT,de;q=0.9,en;q=0.8`. */
function readWanted(header: string): string[] {
  return header
    .split(',')
    .map((part) => {
      const [code = '', quality = 'q=1'] = part.trim().split(/\s*;\s*/);
      return { code, quality: Number(quality.replace(/^q=/, '')) || 0 };
    })
    .filter(({ code, quality }) => code !== '' && quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ code }) => code);
}
