import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Language } from '../../lib/domain/language';
import { loadLanguage, readersLocale, withOthers } from './load-language';
import { TextsProvider } from './texts';

export type ReadingProps = {
  /** Undefined until it has been read. */
  preferences: { theme: 'system' | 'light' | 'dark'; language: string | null } | undefined;
  /** What the browser asks for, the most wanted first. */
  browserLanguages: readonly string[];
  /** How a language comes: a page with texts of its own brings them along, one that has to be quick the first alone. */
  load?: typeof loadLanguage;
  children: ComponentChildren;
};

/** Sets the page's language and colours by the reader's choice, and shows nothing before both are known. */
export function Reading({ preferences, browserLanguages, load = loadLanguage, children }: ReadingProps) {
  const [language, setLanguage] = useState<Language | null>(null);
  const chosen = preferences?.language;
  const theme = preferences?.theme;
  // At once: until a language is there, there is nothing to paint.
  useLayoutEffect(() => {
    let isCurrent = true;
    if (chosen !== undefined) {
      load(chosen, browserLanguages[0] ?? 'en').then(
        (loaded) => isCurrent && setLanguage(loaded),
        // Right after an update this page's files are gone, and the browser is about to close it.
        () => {},
      );
    }
    return () => {
      isCurrent = false;
    };
  }, [chosen, browserLanguages, load]);
  // After the first paint, which has been made of the first texts.
  useEffect(() => {
    let isCurrent = true;
    if (language?.others)
      withOthers(language).then(
        (whole) => isCurrent && setLanguage(whole),
        () => {},
      );
    return () => {
      isCurrent = false;
    };
  }, [language]);
  useLayoutEffect(() => {
    const page = document.documentElement;
    if (theme === 'light' || theme === 'dark') page.dataset.theme = theme;
    else delete page.dataset.theme;
    if (language) page.lang = language.code;
  }, [theme, language]);
  if (!language) return null;
  return (
    <TextsProvider language={language} locale={readersLocale(language.code, browserLanguages)}>
      {children}
    </TextsProvider>
  );
}
