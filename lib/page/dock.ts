import type { TabState } from '../messaging/page-messages';
import { createPlace, type DockParts } from './dock-place';
import { dockStyle } from './dock-style';
import { followTabHidden, isAlive } from './extension';
import { createPanelFrame, type PanelFrame } from './panel-frame';
import { drawTab } from './tab';

export type DockWords = { open: string; width: string };

export type Dock = {
  /** Puts the dock into the page; again, if the page threw it out. */
  mount(): void;
  /** The page shows another record: empties the tab and hides the panel in this task. */
  reset(): void;
  /** Runs `next`, and nothing older, as soon as nobody can see what the panel will draw from then on. */
  whenHidden(next: () => void): void;
  show(tab: TabState | null, words: DockWords | undefined): void;
  /** The panel has painted the current record. */
  unveil(): void;
  setOpen(open: boolean): void;
  toggle(): void;
  remove(): void;
};

export type DockOptions = {
  /** The app of this page, for which the tab may be hidden; the panel can be opened all the same. */
  app: () => string | null;
  /** The open panel pushes the page aside. */
  push: boolean;
  onPanel: (open: boolean) => void;
};

/** Builds the dock in a closed root, which the page can neither read nor style. It is in no page until `mount`. */
export function createDock(options: DockOptions): Dock {
  const ended = new AbortController();
  const parts = build();
  const frame = createPanelFrame(parts.panel);
  const place = createPlace(parts, options.push, ended.signal);
  let words: DockWords = { open: 'Goalpost', width: 'Goalpost' };
  let isOpen = false;
  let focusBefore: Element | null = null;
  let waiting = 0;

  const mount = () => void (parts.host.isConnected || document.documentElement.append(parts.host));
  const remove = () => {
    ended.abort();
    place.push(false);
    parts.host.remove();
  };
  const setOpen = (open: boolean) => {
    if (!isAlive()) return remove();
    if (open) mount();
    if (open === isOpen) return;
    isOpen = open;
    if (open) frame.prepare();
    showOpen(parts, open);
    place.push(open);
    focusBefore = moveFocus(open, parts, frame, focusBefore);
    options.onPanel(open);
  };
  // An open panel that the page threw out is opened again.
  const toggle = () => setOpen(!(isOpen && parts.host.isConnected));
  listen(parts, { prepare: frame.prepare, toggle, close: () => setOpen(false), remove }, ended.signal);
  drawTab(parts.tab, null, words.open);
  const lookWhetherHidden = followTabHidden(options.app, (isHidden) => parts.body.classList.toggle('away', isHidden));

  return {
    mount,
    reset() {
      frame.veil();
      drawTab(parts.tab, null, words.open);
      // The record may be of another app, one that was taught just now.
      lookWhetherHidden();
    },
    whenHidden(next) {
      cancelAnimationFrame(waiting);
      // The panel is drawn apart from the page: it could be seen beside what the page showed a moment ago.
      if (isOpen && !document.hidden) waiting = requestAnimationFrame(() => setTimeout(next));
      else next();
    },
    show(tab, newWords) {
      words = newWords ?? words;
      drawTab(parts.tab, tab, words.open);
      parts.grip.ariaLabel = words.width;
      // Made ahead, so that a click finds it painted.
      if (tab) requestIdleCallback(frame.prepare, { timeout: 2000 });
    },
    unveil: frame.unveil,
    setOpen,
    toggle,
    remove,
  };
}

function build(): DockParts {
  const host = makeHost();
  const root = host.attachShadow({ mode: 'closed' });
  const make = (name: string, className: string) => Object.assign(document.createElement(name), { className });
  const style = make('style', '');
  style.textContent = dockStyle;
  // Until it is known whether the reader wants the tab here.
  const body = make('div', 'away');
  const panel = make('div', 'panel');
  panel.inert = true;
  const grip = make('div', 'grip');
  grip.tabIndex = 0;
  grip.role = 'separator';
  grip.ariaOrientation = 'vertical';
  const tab = document.createElement('button');
  tab.type = 'button';
  tab.ariaExpanded = 'false';
  panel.append(grip);
  body.append(tab, panel);
  root.append(style, body);
  return { host, body, panel, grip, tab };
}

/** A page that has an element of our name could look into its root, closed or not: there ours gets another name. */
function makeHost(): HTMLElement {
  const host = document.createElement('goalpost-dock');
  return host.matches(':defined') ? document.createElement(`goalpost-dock-${crypto.randomUUID()}`) : host;
}

function showOpen({ body, panel, tab }: DockParts, open: boolean): void {
  body.classList.toggle('open', open);
  panel.inert = !open;
  tab.ariaExpanded = String(open);
}

/** Moves focus into the panel, or back to where it was. Answers what had the focus before the panel opened. */
function moveFocus(open: boolean, { host, tab }: DockParts, frame: PanelFrame, before: Element | null): Element | null {
  if (open) {
    const had = document.activeElement;
    frame.focus();
    return had === host ? null : had;
  }
  // Only if the focus is still ours: who clicked into the page meanwhile wants to stay there.
  if (document.activeElement === host) {
    if (before instanceof HTMLElement && before.isConnected && before !== document.body)
      before.focus({ preventScroll: true });
    else tab.focus({ preventScroll: true });
  }
  return null;
}

type Actions = { prepare(): void; toggle(): void; close(): void; remove(): void };

function listen({ body, tab }: DockParts, actions: Actions, signal: AbortSignal): void {
  const near = () => (isAlive() ? actions.prepare() : actions.remove());
  tab.addEventListener('pointerenter', near, { signal });
  tab.addEventListener('focus', near, { signal });
  tab.addEventListener('click', actions.toggle, { signal });
  body.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      actions.close();
    },
    { signal },
  );
  addEventListener('focus', () => isAlive() || actions.remove(), { signal });
}
