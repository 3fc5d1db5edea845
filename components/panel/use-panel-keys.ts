import { useEffect } from 'preact/hooks';
import { isTyping } from '../ui/is-typing';
import { kindKeys } from './log/KindPicker';
import { atTab, type PanelPlace, panelTabs } from './panel-place';

export type PanelKeys = {
  goTo: (place: PanelPlace) => void;
  onSearch: () => void;
  onKeys: () => void;
  /** Opens "Is this in scope?". */
  onScope: () => void;
  onClose: (() => void) | null;
};

/** The panel's keys. Letters work where nobody is typing; with Alt they pick a kind of entry also while typing. */
export function usePanelKeys(keys: PanelKeys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
      if (!(event.ctrlKey || event.metaKey) && act(event, keys)) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}

/** Whether the key meant something here. */
function act(event: KeyboardEvent, { goTo, onSearch, onKeys, onScope, onClose }: PanelKeys): boolean {
  if (pickKind(event)) return true;
  if (event.key === 'Escape') return leave(event, onClose);
  if (event.altKey || isTyping(event.target)) return false;
  if (event.key === '?') onKeys();
  else if (event.key === '/') onSearch();
  else if (event.key === 's') onScope();
  else if (event.key === 'j' || event.key === 'k') return moveAmongGaps(event.key === 'j' ? 1 : -1);
  else {
    const tab = panelTabs[Number(event.key) - 1];
    if (!tab) return false;
    goTo(atTab(tab));
  }
  return true;
}

function pickKind(event: KeyboardEvent): boolean {
  if (isTyping(event.target) && !event.altKey) return false;
  // With Alt, macOS types another letter: the key's place tells which was meant.
  const letter = event.altKey ? event.code.replace('Key', '') : event.key.toUpperCase();
  const kind = Object.entries(kindKeys).find(([, key]) => key === letter)?.[0];
  const button = document.querySelector<HTMLButtonElement>(`[aria-keyshortcuts="${letter}"]`);
  if (!kind || !button) return false;
  button.click();
  return true;
}

/** First out of the field, then out of the panel. */
function leave(event: KeyboardEvent, onClose: (() => void) | null): boolean {
  if (isTyping(event.target) && event.target instanceof HTMLElement) {
    event.target.blur();
    return true;
  }
  onClose?.();
  return onClose !== null;
}

function moveAmongGaps(step: 1 | -1): boolean {
  const gaps = [...document.querySelectorAll<HTMLElement>('[data-gap]')];
  if (gaps.length === 0) return false;
  const at = gaps.findIndex((gap) => gap.contains(document.activeElement));
  const next = at < 0 ? (step > 0 ? 0 : gaps.length - 1) : Math.min(gaps.length - 1, Math.max(0, at + step));
  gaps[next]?.focus();
  return true;
}
