/** The reader's own choices on this device. The background reads the language too, for the texts it makes. */
export type Preferences = {
  theme: (typeof themes)[number];
  /** A language code; null follows the browser. */
  language: string | null;
  /** The panel's section that was open last. */
  tab: (typeof sections)[number];
  /** Apps on whose pages the tab at the edge is not shown; the content script reads it too. */
  hiddenTabs: string[];
};

const themes = ['system', 'light', 'dark'] as const;
const sections = ['watch', 'agreed', 'voices', 'history'] as const;

/** Where they lie among the stored values. */
export const preferencesKey = 'preferences';

/**
 * Reads what is stored; whatever is missing or damaged has its default. By hand, because the panel needs it for its
 * first paint and loads no schema library for that.
 */
export function parsePreferences(stored: unknown): Preferences {
  const value = (name: keyof Preferences): unknown =>
    typeof stored === 'object' && stored !== null ? Reflect.get(stored, name) : undefined;
  const language = value('language');
  const hiddenTabs = value('hiddenTabs');
  return {
    theme: themes.find((theme) => theme === value('theme')) ?? 'system',
    language: typeof language === 'string' ? language : null,
    tab: sections.find((section) => section === value('tab')) ?? 'watch',
    hiddenTabs: Array.isArray(hiddenTabs) ? hiddenTabs.filter((app) => typeof app === 'string') : [],
  };
}
