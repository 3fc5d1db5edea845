import type { StoredValues } from '../../lib/platform/stored-values';

/** Values kept in memory alone. */
export function memoryValues(): StoredValues {
  const kept = new Map<string, unknown>();
  const watchers = new Map<string, Set<(value: unknown) => void>>();
  const tell = (key: string) => {
    for (const watcher of watchers.get(key) ?? []) watcher(kept.get(key));
  };
  return {
    get: async (key) => kept.get(key),
    set: async (key, value) => {
      kept.set(key, structuredClone(value));
      tell(key);
    },
    remove: async (key) => {
      kept.delete(key);
      tell(key);
    },
    watch: (key, changed) => {
      const own = watchers.get(key) ?? new Set();
      watchers.set(key, own.add(changed));
      return () => own.delete(changed);
    },
  };
}
