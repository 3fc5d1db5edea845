import { useEffect } from 'preact/hooks';
import { isTyping } from '../ui/is-typing';

export type WorkspaceKeys = { onPalette: () => void; onUndo: () => void; onKeys: () => void };

/** The page’s keys. Ctrl or Cmd with K works everywhere; the others where nobody is typing. */
export function useWorkspaceKeys(keys: WorkspaceKeys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
      const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      const key = event.key.toLowerCase();
      if (isCommand && key === 'k') keys.onPalette();
      else if (isTyping(event.target)) return;
      else if (isCommand && key === 'z') keys.onUndo();
      else if (event.key === '?' && !event.ctrlKey && !event.metaKey && !event.altKey) keys.onKeys();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}
