import { type Preferences, parsePreferences, preferencesKey } from '../messaging/preferences';
import { useStoredValue } from './stored-value';

/** The reader's choices on this device; undefined until they have been read. */
export function usePreferences(): {
  preferences: Preferences | undefined;
  change: (changes: Partial<Preferences>) => void;
} {
  const [preferences, write] = useStoredValue(preferencesKey, parsePreferences);
  return { preferences, change: (changes) => write({ ...(preferences ?? parsePreferences(undefined)), ...changes }) };
}
