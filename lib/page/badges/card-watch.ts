import type { CardRecord } from '../../messaging/page-messages';
import type { CardReader } from './card-reader';
import { type IsOver, Turns } from './turns';

/** How far outside of the window a card counts as near, so that its badge is there when it scrolls in. */
const nearMargin = '200px';

/** One string for a record of the page's installations. */
export const keyOf = ({ app, kind, recordId }: CardRecord): string => `${app} ${kind} ${recordId}`;

/** What a watch tells of, and asks. */
export type CardEvents = {
  /** The cards have been looked at: it is time to draw. */
  turn(): void;
  /** A card went away, or shows another record now. */
  gone(card: Element): void;
  /** Whether something that was drawn on a card is no longer in the page. Asked in the middle of what the page does. */
  isLost(): boolean;
};

/**
 * Follows the cards of linked records through re-rendering, virtual lists and navigation. The one observer collects what
 * was added and does nothing else; cards are looked for in turns.
 */
export class CardWatch {
  /** Cards near the window, with what they show. */
  readonly near = new Map<Element, string>();
  readonly #reader: CardReader;
  readonly #on: CardEvents;
  /** Cards of linked records, with what they show. */
  readonly #tracked = new Map<Element, string>();
  /** Elements that were added, or that an attribute of a card changed on. */
  readonly #changed = new Set<Element>();
  /** Cards that nobody has read since they came or changed. */
  readonly #unread = new Set<Element>();
  #linked: ReadonlyMap<string, unknown> = new Map();
  readonly #turns = new Turns((isOver) => this.#turn(isOver));
  readonly #observer = new MutationObserver((records) => {
    this.#collect(records);
    if (this.#changed.size > 0) this.wake();
    if (this.#on.isLost()) this.#turns.nextFrame();
  });
  readonly #nearness = new IntersectionObserver((entries) => this.#follow(entries), {
    rootMargin: nearMargin,
    // The same inside of what scrolls by itself: a board's columns, a list.
    scrollMargin: nearMargin,
  });

  constructor(reader: CardReader, on: CardEvents) {
    this.#reader = reader;
    this.#on = on;
  }

  /** Watches for the cards of these records, by key, and of no others; for nothing at all if there are none. */
  watch(linked: ReadonlyMap<string, unknown>): void {
    this.#linked = linked;
    this.#observer.disconnect();
    this.#changed.clear();
    this.#unread.clear();
    for (const [card, key] of this.#tracked) if (!linked.has(key)) this.#forget(card);
    if (linked.size === 0) return;
    this.#observer.observe(document, {
      childList: true,
      subtree: true,
      attributeFilter: this.#reader.attributes,
    });
    this.#changed.add(document.documentElement);
    this.wake();
  }

  /** Asks for a turn. */
  wake(): void {
    this.#turns.soon();
  }

  stop(): void {
    this.watch(new Map());
    this.#nearness.disconnect();
    this.#turns.stop();
  }

  #collect(records: readonly MutationRecord[]): void {
    for (const record of records) {
      if (record.type === 'attributes') this.#changed.add(record.target as Element);
      else {
        const { addedNodes } = record;
        // By index: an iterator over a list of nodes takes four times as long, and this runs for every change of a page.
        for (let index = 0; index < addedNodes.length; index += 1) {
          const node = addedNodes[index];
          if (node?.nodeType === 1) this.#changed.add(node as Element);
        }
      }
    }
  }

  #turn(isOver: IsOver): void {
    this.#collect(this.#observer.takeRecords());
    const left = this.#forgetDisconnected();
    takeEach(this.#changed, isOver, (element) => this.#look(element));
    takeEach(this.#unread, isOver, (card) => this.#track(card, left));
    this.#on.turn();
    // What was changed in this turn is our own.
    this.#observer.takeRecords();
    if (this.#changed.size + this.#unread.size > 0) this.wake();
  }

  /** Gives the records of the cards among them that were near. */
  #forgetDisconnected(): Set<string> {
    const left = new Set<string>();
    for (const [card, key] of this.#tracked) {
      if (card.isConnected) continue;
      if (this.near.has(card)) left.add(key);
      this.#forget(card);
    }
    // Or they would be kept from the browser's memory, faster than a busy page has turns for them.
    for (const waiting of [this.#changed, this.#unread]) {
      for (const element of waiting) if (!element.isConnected) waiting.delete(element);
    }
    return left;
  }

  #look(element: Element): void {
    const { selector } = this.#reader;
    const around = element.closest(selector);
    if (around) this.#unread.add(around);
    if (!element.firstElementChild) return;
    const cards = element.querySelectorAll(selector);
    for (let index = 0; index < cards.length; index += 1) {
      const card = cards[index];
      if (card) this.#unread.add(card);
    }
  }

  #track(card: Element, left: ReadonlySet<string>): void {
    const record = this.#reader.read(card);
    const key = record ? keyOf(record) : '';
    const before = this.#tracked.get(card);
    if (!this.#linked.has(key)) {
      if (before !== undefined) this.#forget(card);
      return;
    }
    // It is used again for another record.
    if (before !== undefined && before !== key) this.#on.gone(card);
    this.#tracked.set(card, key);
    // A card that was drawn anew stands where the one before stood, until the browser has measured it.
    if (this.near.has(card) || left.has(key)) this.near.set(card, key);
    if (before === undefined) this.#nearness.observe(card);
  }

  #follow(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const key = this.#tracked.get(target);
      if (!target.isConnected) this.#forget(target);
      else if (isIntersecting && key !== undefined) this.near.set(target, key);
      else if (this.near.delete(target)) this.#on.gone(target);
    }
    this.wake();
  }

  #forget(card: Element): void {
    this.near.delete(card);
    if (this.#tracked.delete(card)) this.#nearness.unobserve(card);
    this.#on.gone(card);
  }
}

/** Takes elements out one by one until the time is over, at least one. */
function takeEach(waiting: Set<Element>, isOver: IsOver, take: (element: Element) => void): void {
  for (const element of waiting) {
    waiting.delete(element);
    take(element);
    if (isOver()) return;
  }
}
