import * as z from 'zod/mini';

/** The reader's own choices on this device. The background reads the language too, for the texts it makes. */
export const Preferences = z.object({
  theme: z.catch(z.enum(['system', 'light', 'dark']), 'system'),
  /** A language code; null follows the browser. */
  language: z.catch(z.nullable(z.string()), null),
  /** The panel's section that was open last. */
  tab: z.catch(z.enum(['watch', 'agreed', 'voices', 'history']), 'watch'),
  /** Apps on whose pages the tab at the edge is not shown; the content script reads it too. */
  hiddenTabs: z.catch(z.array(z.string()), []),
  /** CSS pixels. */
  panelWidth: z.catch(z.int().check(z.minimum(280), z.maximum(900)), 400),
});
export type Preferences = z.infer<typeof Preferences>;

/** Where they lie among the stored values. */
export const preferencesKey = 'preferences';

/** Reads what is stored; whatever is missing or damaged has its default. */
export function parsePreferences(stored: unknown): Preferences {
  return Preferences.parse(typeof stored === 'object' && stored !== null ? stored : {});
}
