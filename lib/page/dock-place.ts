import { makeDraggable } from './drag';
import { keepPlace, readPlace } from './extension';
import { pushPage } from './push-page';

/** Narrower, the panel cannot be read; wider, it covers the page. In pixels. */
const leastWidth = 320;
const mostWidth = 720;

/** The dock's elements: `body` holds all of them and carries their state. */
export type DockParts = {
  host: HTMLElement;
  body: HTMLElement;
  panel: HTMLElement;
  grip: HTMLElement;
  tab: HTMLButtonElement;
};

/** Where the tab stands and how wide the panel is: dragged, moved by arrow keys, and remembered. */
export function createPlace({ body, grip, tab }: DockParts, mayPush: boolean, signal: AbortSignal) {
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
    if (mayPush) pushPage(isPushed ? width : 0);
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
  addEventListener('resize', () => isPushed && apply(), { signal });
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
