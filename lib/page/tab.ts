import type { TabState } from '../messaging/page-messages';

/** Where the tab stands until it is put elsewhere, as a share of the window's height. */
export const usualTop = 0.3;

/** Puts the tab below the top edge of the window and above the bottom one, whatever its height. */
export function putTab(tab: HTMLElement, top: number): void {
  tab.style.top = `clamp(8px, ${(top * 100).toFixed(2)}vh, calc(100vh - 110px))`;
}

function element(name: string, className: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

/**
 * Draws the tab: the client's initials and how many gaps are open, in the worst one's colour and shape; or our mark on
 * a page that is linked to nobody. `openWord` is what the tab is called; the line says the rest in words.
 */
export function drawTab(tab: HTMLButtonElement, state: TabState | null, openWord: string): void {
  const content = state
    ? [
        element('span', '', state.initials),
        element('b', state.severity, state.severity === 'none' ? '✓' : state.count > 99 ? '99+' : String(state.count)),
      ]
    : // Goalpost's mark, two posts and a bar, is drawn by the style.
      [element('u', '', '')];
  tab.replaceChildren(...content, element('i', '', ''));
  tab.title = state?.line ?? openWord;
  tab.setAttribute('aria-label', state ? `${openWord}. ${state.line}` : openWord);
}
