import { chooseLanguage, type Language } from '../../lib/domain/language';

/**
 * How each language comes: when its reader opens the page, and no other does. A language that is not listed here
 * cannot be chosen; a test holds this list against the folder.
 */
export const languageLoaders: Record<string, { name: string; load: () => Promise<Language> }> = {
  en: { name: 'English', load: async () => (await import('../../lib/domain/languages/en')).en },
  de: { name: 'Deutsch', load: async () => (await import('../../lib/domain/languages/de')).de },
  ja: { name: '日本語', load: async () => (await import('../../lib/domain/languages/ja')).ja },
  'zh-CN': { name: '简体中文', load: async () => (await import('../../lib/domain/languages/zh-cn')).zhCn },
};

/** The language for a reader who chose `chosen`, or else whose browser asks for `wanted`. */
export async function loadLanguage(chosen: string | null, wanted: string): Promise<Language> {
  return withOthers(await loadFirstTexts(chosen, wanted));
}

/** The same language with the others of its texts too. */
export async function withOthers({ others, ...first }: Language): Promise<Language> {
  if (!others) return first;
  const { interface: texts, refusals } = await others();
  return { ...first, interface: { ...first.interface, ...texts }, refusals };
}

/** The language with the texts that the panel shows first, and maybe no others yet. */
export async function loadFirstTexts(chosen: string | null, wanted: string): Promise<Language> {
  const code = chooseLanguage(chosen ?? wanted, Object.keys(languageLoaders));
  const loader = languageLoaders[code];
  if (!loader) throw new Error(`There is no language ${code}.`);
  return loader.load();
}

/** The reader's own variety of a language, which decides how days and numbers are written: `en-GB` for `en`. */
export function readersLocale(code: string, wanted: readonly string[]): string {
  return wanted.find((locale) => locale.split('-')[0] === code.split('-')[0]) ?? code;
}
