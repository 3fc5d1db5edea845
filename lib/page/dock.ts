import type { TabState } from '../messaging/page-messages';
import { dockStyle } from './dock-style';
import { makeDraggable } from './drag';
import { isAlive, keepPlace, readPlace } from './extension';
import { createPanelFrame, type PanelFrame } from './panel-frame';
import { drawTab } from './tab';

/** Narrower, the panel cannot be read; wider, it covers the page. In pixels. */
const leastWidth = 320;
const mostWidth = 720;

export type DockWords = { open: string; width: string };

export type Dock = {
  /** Puts the dock into the page; again, if the page threw it out. */
  mount(): void;
  /** The page shows another record: empties the tab and hides the panel in this task. */
  reset(): void;
  show(tab: TabState | null, words: DockWords | undefined): void;
  /** The panel has painted the current record. */
  unveil(): void;
  setOpen(open: boolean): void;
  toggle(): void;
  remove(): void;
};

type Parts = { host: HTMLElement; body: HTMLElement; panel: HTMLElement; grip: HTMLElement; tab: HTMLButtonElement };

/** Builds the dock in a closed root, which the page can neither read nor style. It is in no page until `mount`. */
export function createDock(options: { push: boolean; onPanel: (open: boolean) => void }): Dock {
  const ended = new AbortController();
  const parts = build();
  const frame = createPanelFrame(parts.panel);
  const place = createPlace(parts, options.push, ended.signal);
  let words: DockWords = { open: 'Goalpost', width: 'Goalpost' };
  let isOpen = false;
  let focusBefore: Element | null = null;

  const remove = () => {
    ended.abort();
    place.push(false);
    parts.host.remove();
  };
  const setOpen = (open: boolean) => {
    if (!isAlive()) return remove();
    if (open === isOpen) return;
    isOpen = open;
    if (open) frame.prepare();
    showOpen(parts, open);
    place.push(open);
    focusBefore = moveFocus(open, parts, frame, focusBefore);
    options.onPanel(open);
  };
  listen(
    parts,
    { prepare: frame.prepare, toggle: () => setOpen(!isOpen), close: () => setOpen(false), remove },
    ended.signal,
  );
  drawTab(parts.tab, null, words.open);

  return {
    mount: () => void (parts.host.isConnected || document.documentElement.append(parts.host)),
    reset() {
      frame.veil();
      drawTab(parts.tab, null, words.open);
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
    toggle: () => setOpen(!isOpen),
    remove,
  };
}

function build(): Parts {
  const host = document.createElement('goalpost-dock');
  const root = host.attachShadow({ mode: 'closed' });
  const make = (name: string, className: string) => Object.assign(document.createElement(name), { className });
  const style = make('style', '');
  style.textContent = dockStyle;
  const body = make('div', '');
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

function showOpen({ body, panel, tab }: Parts, open: boolean): void {
  body.classList.toggle('open', open);
  panel.inert = !open;
  tab.ariaExpanded = String(open);
}

/** Moves focus into the panel, or back to where it was. Answers what had the focus before the panel opened. */
function moveFocus(open: boolean, { host, tab }: Parts, frame: PanelFrame, before: Element | null): Element | null {
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

function listen({ body, tab }: Parts, actions: Actions, signal: AbortSignal): void {
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

/** Where the tab stands and how wide the panel is: dragged, moved by arrow keys, and remembered. */
function createPlace({ body, grip, tab }: Parts, mayPush: boolean, signal: AbortSignal) {
  let top = 0.3;
  let width = 380;
  let isPushed = false;
  const apply = () => {
    // Below the top edge and above the bottom one, whatever the window's height.
    tab.style.top = `clamp(8px, ${(top * 100).toFixed(2)}vh, calc(100vh - 110px))`;
    body.style.setProperty('--width', `${width}px`);
    grip.ariaValueMin = String(leastWidth);
    grip.ariaValueMax = String(mostWidth);
    grip.ariaValueNow = String(width);
    if (mayPush) document.documentElement.style.marginRight = isPushed ? `${width}px` : '';
  };
  const move = (newTop: number, newWidth: number) => {
    top = Math.round(Math.min(0.95, Math.max(0, newTop)) * 1000) / 1000;
    width = Math.round(Math.min(mostWidth, innerWidth * 0.9, Math.max(leastWidth, newWidth)));
    apply();
  };
  const keep = () => keepPlace({ top, width });
  const onKey = (handle: HTMLElement, steps: Record<string, [top: number, width: number]>) =>
    handle.addEventListener(
      'keydown',
      (event) => {
        const step = steps[event.key];
        if (!step) return;
        event.preventDefault();
        event.stopPropagation();
        move(top + step[0], width + step[1]);
        keep();
      },
      { signal },
    );
  onKey(tab, { ArrowUp: [-0.03, 0], ArrowDown: [0.03, 0] });
  onKey(grip, { ArrowLeft: [0, 20], ArrowRight: [0, -20] });
  const drag = (handle: HTMLElement, onMove: (event: PointerEvent) => void) =>
    makeDraggable(handle, {
      onMove(event) {
        body.classList.add('dragging');
        onMove(event);
      },
      onDrop() {
        body.classList.remove('dragging');
        keep();
      },
      signal,
    });
  drag(tab, (event) => move((event.clientY - 22) / innerHeight, width));
  drag(grip, (event) => move(top, innerWidth - event.clientX));
  apply();
  readPlace()
    .then((kept) => move(kept.top ?? top, kept.width ?? width))
    .catch(() => {});
  return {
    push(pushed: boolean) {
      isPushed = pushed;
      apply();
    },
  };
}
