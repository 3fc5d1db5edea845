import type { TabState } from '../messaging/page-messages';
import type { DockPanel, DockPanelOptions } from './dock-panel/dock-panel';
import type { DockParts, DockWords } from './dock-parts';
import { dockStyle } from './dock-style';
import { followHiddenTabs, isAlive, readKept } from './extension';
import { drawTab, putTab, usualTop } from './tab';

/** Makes the panel of a dock. It comes with a script of its own, when the panel is wanted for the first time. */
export type MakePanel = (dock: DockParts, options: DockPanelOptions) => DockPanel;

export type Dock = {
  /** Puts the dock into the page; again, if the page threw it out. */
  mount(): void;
  /** Takes the panel that was asked for; one that comes a second time is left. */
  join(makePanel: MakePanel): void;
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
  /** Asks for the script that joins a panel to the dock. */
  wantPanel: () => void;
  onPanel: (open: boolean) => void;
};

/**
 * Builds the dock in a closed root, which the page can neither read nor style: its tab, and the panel beside it once it
 * has come. It is in no page until `mount`.
 */
export function createDock({ app, push, wantPanel, onPanel }: DockOptions): Dock {
  const ended = new AbortController();
  const { signal } = ended;
  const parts = build();
  const { host, body, tab } = parts;
  const kept = readKept();
  let hiddenTabs: unknown[] | undefined;
  let panel: DockPanel | undefined;
  let words: DockWords = { open: 'Goalpost', width: 'Goalpost' };
  let isOpen = false;
  let waiting = 0;

  const mount = () => void (host.isConnected || document.documentElement.append(host));
  const remove = () => {
    ended.abort();
    host.remove();
  };
  const prepare = () => (panel ? panel.prepare() : wantPanel());
  const setOpen = (open: boolean) => {
    if (!isAlive()) return remove();
    if (open) mount();
    if (open === isOpen) return;
    isOpen = open;
    tab.ariaExpanded = String(open);
    if (open) prepare();
    panel?.setOpen(open);
    onPanel(open);
  };
  // An open panel that the page threw out is opened again.
  const toggle = () => setOpen(!(isOpen && host.isConnected));
  const near = () => (isAlive() ? prepare() : remove());
  tab.addEventListener('pointerenter', near, { signal });
  tab.addEventListener('focus', near, { signal });
  tab.addEventListener('click', toggle, { signal });
  addEventListener('focus', () => isAlive() || remove(), { signal });
  drawTab(tab, null, words.open);
  const lookWhetherHidden = () => void (hiddenTabs && body.classList.toggle('away', hiddenTabs.includes(app())));
  const hideTabOf = (apps: unknown[]) => {
    hiddenTabs = apps;
    lookWhetherHidden();
  };
  void kept.then(({ place, hiddenTabs }) => {
    putTab(tab, place.top ?? usualTop);
    hideTabOf(hiddenTabs);
  });
  followHiddenTabs(hideTabOf);

  return {
    mount,
    join(makePanel) {
      if (panel || signal.aborted) return;
      panel = makePanel(parts, { push, kept: kept.then(({ place }) => place), close: () => setOpen(false), signal });
      panel.nameGrip(words.width);
      panel.prepare();
      if (isOpen) panel.setOpen(true);
    },
    reset() {
      panel?.veil();
      drawTab(tab, null, words.open);
      // The record may be of another app, one that was taught just now.
      lookWhetherHidden();
    },
    whenHidden(next) {
      cancelAnimationFrame(waiting);
      // The panel is drawn apart from the page: it could be seen beside what the page showed a moment ago.
      if (isOpen && !document.hidden) waiting = requestAnimationFrame(() => setTimeout(next));
      else next();
    },
    show(state, newWords) {
      words = newWords ?? words;
      drawTab(tab, state, words.open);
      panel?.nameGrip(words.width);
      // Made ahead, so that a click finds it painted.
      if (state) requestIdleCallback(prepare, { timeout: 2000 });
    },
    unveil: () => panel?.unveil(),
    setOpen,
    toggle,
    remove,
  };
}

function build(): DockParts {
  const host = makeHost();
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = dockStyle;
  const body = document.createElement('div');
  // Until it is known whether the reader wants the tab here.
  body.className = 'away';
  const tab = document.createElement('button');
  tab.type = 'button';
  tab.ariaExpanded = 'false';
  body.append(tab);
  root.append(style, body);
  return { host, root, body, tab };
}

/** A page that has an element of our name could look into its root, closed or not: there ours gets another name. */
function makeHost(): HTMLElement {
  const host = document.createElement('goalpost-dock');
  return host.matches(':defined') ? document.createElement(`goalpost-dock-${crypto.randomUUID()}`) : host;
}
