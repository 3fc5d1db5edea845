import { createHighlight } from './highlight';

/** What somebody may point at: what the element under the pointer stands for, if anything, and its neighbours in order. */
export type Pointable<Found> = {
  /** What pointing at an element would pick; null if nothing. */
  at(element: Element): { found: Found; shown: readonly Element[] } | null;
  /** All elements that may be picked, in the page's order: the arrow keys go through them. */
  all(): Element[];
};

/** The elements of ours that lie over the page. */
const ours = 'goalpost-dock, goalpost-pointer, goalpost-badge, goalpost-tip';

/** Ends the pointing that goes on in this page, if one does. */
type World = { goalpostPointing?: () => void };

/**
 * Lets somebody point at a part of the page: what is under the pointer is framed, a click or Enter picks it, the arrow
 * keys go on to the next, Esc ends it. The page hears none of these. Answers what was picked, or null.
 */
export function point<Found>(pointable: Pointable<Found>): Promise<Found | null> {
  const world = globalThis as World;
  world.goalpostPointing?.();
  return new Promise((resolve) => {
    const highlight = createHighlight();
    const ended = new AbortController();
    let current: Element | null = null;
    const end = (found: Found | null) => {
      ended.abort();
      highlight.remove();
      delete world.goalpostPointing;
      resolve(found);
    };
    world.goalpostPointing = () => end(null);
    const look = (element: Element | null) => {
      current = element;
      highlight.show((element && pointable.at(element)?.shown) ?? []);
    };
    const pick = () => {
      const picked = current && pointable.at(current);
      if (picked) end(picked.found);
    };
    const step = (by: 1 | -1) => {
      const all = pointable.all();
      const at = current ? all.indexOf(current) : -1;
      const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length];
      if (!next) return;
      next.scrollIntoView({ block: 'nearest' });
      look(next);
    };
    listen({ look, pick, step, stop: () => end(null) }, ended.signal);
    // The press that began this was in the panel's frame, which would keep the keys.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.focus();
  });
}

type Actions = { look(element: Element | null): void; pick(): void; step(by: 1 | -1): void; stop(): void };

function listen({ look, pick, step, stop }: Actions, signal: AbortSignal): void {
  const options = { capture: true, signal };
  const swallow = (event: Event) => {
    if (isOurs(event)) return false;
    event.preventDefault();
    event.stopImmediatePropagation();
    return true;
  };
  addEventListener('pointermove', (event) => look(isOurs(event) ? null : elementOf(event)), options);
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'dblclick', 'auxclick']) {
    addEventListener(type, swallow, options);
  }
  addEventListener(
    'click',
    (event) => {
      if (!swallow(event)) return;
      look(elementOf(event));
      pick();
    },
    options,
  );
  const keys: Record<string, () => void> = {
    Escape: stop,
    Enter: pick,
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
  };
  addEventListener(
    'keydown',
    (event) => {
      const act = keys[event.key];
      if (act && swallow(event)) act();
    },
    options,
  );
  addEventListener('pagehide', stop, options);
}

const elementOf = ({ target }: Event) => (target instanceof Element ? target : null);
const isOurs = (event: Event) => elementOf(event)?.closest(ours) != null;
