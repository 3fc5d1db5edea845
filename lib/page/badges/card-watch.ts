import type { CardRecord } from '../../messaging/page-messages';
import type { CardReader } from './card-reader';
import { badgeName } from './draw-badge';

/** How far outside of the window a card counts as near, so that its badge is there when it scrolls in. */
const nearMargin = '200px';

/** Work waits for an idle moment, but no longer than this: a page that re-renders all the time has none. */
const idleTimeoutMs = 1000;

/** Elements looked at in one turn of a page that is never idle. */
const elementsATurn = 400;

/** One string for a record of this page's app and tenant. */
export const keyOf = ({ kind, recordId }: CardRecord): string => `${kind} ${recordId}`;

/**
 * Follows the cards of linked records through re-rendering, virtual lists and navigation. The one observer collects what
 * was added and does nothing else; cards are looked for in idle moments, each of which ends with `onTurn`. A card that
 * went away, or shows another record now, is `onGone`.
 */
export class CardWatch {
  /** Cards near the window, with what they show. */
  readonly near = new Map<Element, string>();
  readonly #reader: CardReader;
  readonly #onTurn: () => void;
  readonly #onGone: (card: Element) => void;
  /** Cards of linked records, with what they show. */
  readonly #tracked = new Map<Element, string>();
  readonly #added = new Set<Element>();
  #linked: ReadonlyMap<string, unknown> = new Map();
  #idle = 0;
  readonly #observer = new MutationObserver((records) => this.#collect(records));
  readonly #nearness = new IntersectionObserver((entries) => this.#follow(entries), {
    rootMargin: nearMargin,
    // The same inside of what scrolls by itself: a board's columns, a list.
    scrollMargin: nearMargin,
  });

  constructor(reader: CardReader, on: { turn: () => void; gone: (card: Element) => void }) {
    this.#reader = reader;
    this.#onTurn = on.turn;
    this.#onGone = on.gone;
  }

  /** Watches for the cards of these records, by key, and of no others; for nothing at all if there are none. */
  watch(linked: ReadonlyMap<string, unknown>): void {
    this.#linked = linked;
    this.#observer.disconnect();
    for (const [card, key] of this.#tracked) if (!linked.has(key)) this.#forget(card);
    if (linked.size === 0) {
      this.#added.clear();
      return;
    }
    this.#observer.observe(document, {
      childList: true,
      subtree: true,
      attributeFilter: this.#reader.attributes,
    });
    this.#added.add(document.documentElement);
    this.wake();
  }

  /** Asks for a turn in the next idle moment. */
  wake(): void {
    this.#idle ||= requestIdleCallback((deadline) => this.#turn(deadline), { timeout: idleTimeoutMs });
  }

  stop(): void {
    this.watch(new Map());
    this.#nearness.disconnect();
    cancelIdleCallback(this.#idle);
  }

  #collect(records: readonly MutationRecord[]): void {
    const added = this.#added;
    for (const { target, addedNodes, removedNodes } of records) {
      // A change of an attribute has neither.
      if (addedNodes.length + removedNodes.length === 0) added.add(target as Element);
      for (const node of addedNodes) if (node.nodeType === 1 && node.nodeName !== badgeName) added.add(node as Element);
      for (const node of removedNodes) if (node.nodeName === badgeName) added.add(target as Element);
    }
    if (added.size > 0) this.wake();
  }

  #turn(deadline: IdleDeadline): void {
    this.#idle = 0;
    this.#collect(this.#observer.takeRecords());
    let left = deadline.didTimeout ? elementsATurn : Number.POSITIVE_INFINITY;
    for (const element of this.#added) {
      if (left <= 0 || (!deadline.didTimeout && deadline.timeRemaining() < 1)) break;
      left -= 1;
      this.#added.delete(element);
      this.#look(element);
    }
    for (const card of this.#tracked.keys()) if (!card.isConnected) this.#forget(card);
    this.#onTurn();
    // What was changed in this turn is our own.
    this.#observer.takeRecords();
    if (this.#added.size > 0) this.wake();
  }

  #look(element: Element): void {
    if (!element.isConnected) return;
    const around = element.closest(this.#reader.selector);
    if (around) this.#track(around);
    for (const card of element.querySelectorAll(this.#reader.selector)) if (card !== around) this.#track(card);
  }

  #track(card: Element): void {
    const record = this.#reader.read(card);
    const key = record ? keyOf(record) : '';
    const before = this.#tracked.get(card);
    if (!this.#linked.has(key)) {
      if (before !== undefined) this.#forget(card);
      return;
    }
    // It is used again for another record.
    if (before !== undefined && before !== key) this.#onGone(card);
    this.#tracked.set(card, key);
    if (this.near.has(card)) this.near.set(card, key);
    if (before === undefined) this.#nearness.observe(card);
  }

  #follow(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const key = this.#tracked.get(target);
      if (!target.isConnected) this.#forget(target);
      else if (isIntersecting && key !== undefined) this.near.set(target, key);
      else if (this.near.delete(target)) this.#onGone(target);
    }
    this.wake();
  }

  #forget(card: Element): void {
    this.near.delete(card);
    if (this.#tracked.delete(card)) this.#nearness.unobserve(card);
    this.#onGone(card);
  }
}
