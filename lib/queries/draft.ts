import { useStoredValue } from './stored-value';

/**
 * Text that somebody is typing, kept on this device through navigation, a stop of the worker and an update. `key` names
 * the field and what it is about, as `log/ENGAGEMENT_ID`. `text` is undefined until it has been read.
 */
export function useDraft(key: string): {
  text: string | undefined;
  setText: (text: string) => void;
  clear: () => void;
} {
  const [text, write] = useStoredValue(`draft/${key}`, (stored) => (typeof stored === 'string' ? stored : ''));
  return { text, setText: (next) => write(next === '' ? null : next), clear: () => write(null) };
}
