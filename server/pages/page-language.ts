import { languageNames, type ReaderLanguage, readerLanguage } from '../reader-language';

export type PageLanguage = ReaderLanguage;

/** The language a browser asks for first among those we have; English when there is none. */
export function pageLanguage(acceptLanguage: string | undefined): PageLanguage {
  const wanted = readWanted(acceptLanguage ?? '');
  const base = (code: string) => code.split('-')[0]?.toLowerCase();
  const known = wanted.find((code) => languageNames.some((have) => base(have.code) === base(code)));
  return readerLanguage(known ?? 'en');
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
