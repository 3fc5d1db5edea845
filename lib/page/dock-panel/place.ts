import type { DockParts } from '../dock-parts';
import { type DockPlace, keepPlace } from '../extension';
import { putTab, usualTop } from '../tab';
import { makeDraggable } from './drag';
import { pushPage } from './push-page';

/** Narrower, the panel cannot be read; wider, it covers the page. In pixels. */
const leastWidth = 320;
const mostWidth = 720;

/** What is placed: the dock, and the grip at the panel's edge. */
type Placed = DockParts & { grip: HTMLElement };

/** Where the tab stands and how wide the panel is: dragged, moved by arrow keys, and remembered. */
export function createPlace(
  { body, grip, tab }: Placed,
  { mayPush, kept, signal }: { mayPush: boolean; kept: Promise<DockPlace>; signal: AbortSignal },
) {
  let top = usualTop;
  let width = 380;
  let isPushed = false;
  const apply = () => {
    putTab(tab, top);
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
  void kept.then((place) => move(place.top ?? top, place.width ?? width));
  return {
    push(pushed: boolean) {
      isPushed = pushed;
      apply();
    },
  };
}
