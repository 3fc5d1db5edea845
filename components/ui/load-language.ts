import { chooseLanguage, type Language } from '../../lib/domain/language';
import { en } from '../../lib/domain/languages/en';

/**
 * How each language comes: English with the page, any other when its reader opens the page. A language that is not
 * listed here cannot be chosen; a test holds this list against the folder.
 */
export const languageLoaders: Record<string, { name: string; load: () => Promise<Language> }> = {
  en: { name: 'English', load: async () => en },
  de: { name: 'Deutsch', load: async () => (await import('../../lib/domain/languages/de')).de },
  ja: { name: '日本語', load: async () => (await import('../../lib/domain/languages/ja')).ja },
  'zh-CN': { name: '简体中文', load: async () => (await import('../../lib/domain/languages/zh-cn')).zhCn },
};

/** The language for a reader who chose `chosen`, or else whose browser asks for `wanted`. */
export async function loadLanguage(chosen: string | null, wanted: string): Promise<Language> {
  const code = chooseLanguage(chosen ?? wanted, Object.keys(languageLoaders));
  try {
    return (await languageLoaders[code]?.load()) ?? en;
  } catch {
    // Right after an update the file may be gone; English is part of this page.
    return en;
  }
}

/** The reader's own variety of a language, which decides how days and numbers are written: `en-GB` for `en`. */
export function readersLocale(code: string, wanted: readonly string[]): string {
  return wanted.find((locale) => locale.split('-')[0] === code.split('-')[0]) ?? code;
}
