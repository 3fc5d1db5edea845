import { createHighlight } from './highlight';

/** What pointing at an element means. */
export type Pointing<Found> = {
  /** What is picked with it; worked out only then. */
  take: () => Found;
  /** What is framed, the element that is meant first. */
  shown: readonly Element[];
  /** What it is, in the page's own words. */
  said: string;
};

/** What somebody may point at: what the element under the pointer stands for, if anything, and its neighbours in order. */
export type Pointable<Found> = {
  at(element: Element): Pointing<Found> | null;
  /** All elements that may be picked, in the page's order: the keys go through them. */
  all(): Element[];
};

/** What is said meanwhile, and when a press meets nothing that can be picked. */
export type PointingWords = { hint: string; nothing: string };

/** The elements of ours that lie over the page. */
const ours = 'goalpost-dock, goalpost-pointer, goalpost-badge, goalpost-tip';

/** Ends the pointing that goes on in this page, if one does; the panel's button calls it too. */
type World = { goalpostPointing?: () => void };

/**
 * Lets somebody point at a part of the page: what is under the pointer is framed, a click or Enter picks it, the arrow
 * keys and Tab go on to the next, Esc ends it. The page hears none of these. Answers what was picked, or null.
 */
export function point<Found>({ hint, nothing }: PointingWords, pointable: Pointable<Found>): Promise<Found | null> {
  const world = globalThis as World;
  world.goalpostPointing?.();
  return new Promise((resolve) => {
    const highlight = createHighlight(hint);
    const ended = new AbortController();
    let current: Element | null = null;
    const end = (found: Found | null) => {
      ended.abort();
      highlight.remove();
      delete world.goalpostPointing;
      resolve(found);
    };
    world.goalpostPointing = () => end(null);
    const look = (element: Element | null, place = '') => {
      current = element;
      const pointing = element && pointable.at(element);
      highlight.show(pointing?.shown ?? [], pointing ? `${pointing.said.slice(0, 120)}${place}` : '');
    };
    const pick = () => {
      const picked = current && pointable.at(current);
      if (picked) end(picked.take());
      else highlight.show([], nothing);
    };
    const step = (by: 1 | -1) => {
      const all = pointable.all();
      const at = current ? all.indexOf(current) : -1;
      const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length;
      const element = all[next];
      if (!element) return;
      element.scrollIntoView({ block: 'nearest' });
      look(element, ` (${next + 1}/${all.length})`);
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
  let under: Element | null = null;
  addEventListener(
    'pointermove',
    (event) => {
      const element = isOurs(event) ? null : elementOf(event);
      // Moving within one element changes nothing.
      if (element !== under) look(element);
      under = element;
    },
    options,
  );
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
  listenToKeys(
    { Escape: stop, Enter: pick, ArrowDown: () => step(1), ArrowUp: () => step(-1) },
    step,
    options,
    swallow,
  );
  addEventListener('pagehide', stop, options);
}

function listenToKeys(
  keys: Record<string, () => void>,
  step: Actions['step'],
  options: { capture: boolean; signal: AbortSignal },
  swallow: (event: Event) => boolean,
): void {
  addEventListener(
    'keydown',
    (event) => {
      const act = event.key === 'Tab' ? () => step(event.shiftKey ? -1 : 1) : keys[event.key];
      if (act && swallow(event)) act();
    },
    options,
  );
}

const elementOf = ({ target }: Event) => (target instanceof Element ? target : null);
const isOurs = (event: Event) => elementOf(event)?.closest(ours) != null;
