import { browser } from './browser';

/** Small values under a name, as unknown JSON: whoever reads one parses it. */
export type StoredValues = {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  /** Calls back with the new value whenever it changes, here or in another page. Returns the way to stop. */
  watch(key: string, changed: (value: unknown) => void): () => void;
};

function valuesIn(area: 'local' | 'session'): StoredValues {
  return {
    get: async (key) => (await browser.storage[area].get(key))[key],
    set: (key, value) => browser.storage[area].set({ [key]: value }),
    remove: (key) => browser.storage[area].remove(key),
    watch(key, changed) {
      const listener = (changes: Record<string, { newValue?: unknown }>, changedArea: string) => {
        const change = changes[key];
        if (changedArea === area && change) changed(change.newValue);
      };
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
  };
}

/** Kept on this device: drafts and the reader's preferences. Never a token: in Firefox content scripts can read it. */
export const localValues = valuesIn('local');

/** Kept until the browser closes, and across stops of the worker. */
export const sessionValues = valuesIn('session');
