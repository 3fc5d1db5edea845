/** One text in each of the languages that whole texts of ours are written in. */
export type InLanguages = { en: string; de: string; ja: string; 'zh-CN': string };
export type WrittenLanguage = keyof InLanguages;

export const writtenLanguages = ['en', 'de', 'ja', 'zh-CN'] as const satisfies readonly WrittenLanguage[];

/** One text in the order English, German, Japanese, Chinese. */
export const say = (en: string, de: string, ja: string, chinese: string): InLanguages => ({
  en,
  de,
  ja,
  'zh-CN': chinese,
});

/** The language in which such texts speak to a reader of `code`: their own, else English. */
export function writtenLanguage(code: string): WrittenLanguage {
  return writtenLanguages.find((language) => language === code) ?? 'en';
}
