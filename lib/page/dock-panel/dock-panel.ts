import type { DockParts } from '../dock-parts';
import type { DockPlace } from '../extension';
import { dockPanelStyle } from './dock-panel-style';
import { createPanelFrame, type PanelFrame } from './panel-frame';
import { createPlace } from './place';

/** The panel beside the dock's tab. */
export type DockPanel = {
  /** Makes the panel's frame if there is none yet. */
  prepare(): void;
  /** Hides what the frame shows, in this very task: the page shows another record now. */
  veil(): void;
  /** The panel has painted the page's record. */
  unveil(): void;
  setOpen(open: boolean): void;
  /** Says what the grip at the panel's edge is called. */
  nameGrip(name: string): void;
};

export type DockPanelOptions = {
  /** The open panel pushes the page aside. */
  push: boolean;
  /** Where the dock was put before. */
  kept: Promise<DockPlace>;
  /** The reader closes the panel. */
  close: () => void;
  /** Ends with the dock. */
  signal: AbortSignal;
};

/** Puts the panel, closed and without its frame, into a dock, and lets the dock be moved. */
export function createDockPanel(dock: DockParts, { push, kept, close, signal }: DockPanelOptions): DockPanel {
  const { root, body } = dock;
  const style = document.createElement('style');
  style.textContent = dockPanelStyle;
  const panel = document.createElement('div');
  panel.className = 'panel';
  panel.inert = true;
  const grip = makeGrip();
  panel.append(grip);
  root.append(style);
  body.append(panel);
  const frame = createPanelFrame(panel);
  const place = createPlace({ ...dock, grip }, { mayPush: push, kept, signal });
  let focusBefore: Element | null = null;
  body.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      close();
    },
    { signal },
  );
  signal.addEventListener('abort', () => place.push(false));
  return {
    ...frame,
    setOpen(open) {
      body.classList.toggle('open', open);
      panel.inert = !open;
      place.push(open);
      focusBefore = moveFocus(open, dock, frame, focusBefore);
    },
    nameGrip(name) {
      grip.ariaLabel = name;
    },
  };
}

function makeGrip(): HTMLElement {
  const grip = document.createElement('div');
  grip.className = 'grip';
  grip.tabIndex = 0;
  grip.role = 'separator';
  grip.ariaOrientation = 'vertical';
  return grip;
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
