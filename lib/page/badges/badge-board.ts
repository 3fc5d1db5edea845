import type { BadgeState, CardRecord } from '../../messaging/page-messages';
import { isAlive } from '../extension';
import type { CardReader } from './card-reader';
import { CardWatch, keyOf } from './card-watch';
import { drawBadge, hideTipOf } from './draw-badge';
import { type BadgePlace, badgePlace } from './place-badge';

/** Badges in the page at one time. */
export const mostAlive = 60;

/** Records asked for at one time; the background answers no more. */
export const mostAsked = 60;

/** A page that throws a badge out as soon as it stands, so many times, is let have its card without one. */
const mostThrows = 10;

/** How soon that is, in milliseconds. A card that its app draws anew now and then keeps its badge for longer. */
const thrownWithinMs = 100;

type Drawn = { host: Element; badge: BadgeState; at: number };

/** Badges beside the cards of linked records, near the window only. */
export class BadgeBoard {
  readonly #reader: CardReader;
  readonly #ask: (records: CardRecord[]) => void;
  readonly #watch: CardWatch;
  #linked: ReadonlyMap<string, CardRecord> = new Map();
  /** What the badges of records show, as far as it was told; null for none. */
  readonly #known = new Map<string, BadgeState | null>();
  readonly #asked = new Set<string>();
  readonly #alive = new Map<Element, Drawn>();
  /** How many times the page has thrown a card's badge out at once. */
  readonly #throws = new WeakMap<Element, number>();

  /** `ask` asks for the badges of some records; the answer comes through `show`. */
  constructor(reader: CardReader, ask: (records: CardRecord[]) => void) {
    this.#reader = reader;
    this.#ask = ask;
    this.#watch = new CardWatch(reader, {
      turn: () => this.#turn(),
      gone: (card) => this.#remove(card),
      isLost: () => this.#isLost(),
    });
  }

  /** Which records are linked. What was known of their badges is asked for anew, and stands until it is told. */
  setLinked(records: readonly CardRecord[]): void {
    this.#linked = new Map(records.map((record) => [keyOf(record), record]));
    this.#known.clear();
    this.#asked.clear();
    this.#watch.watch(this.#linked);
  }

  show(badges: readonly { record: CardRecord; badge: BadgeState | null }[]): void {
    for (const { record, badge } of badges) this.#known.set(keyOf(record), badge);
    this.#watch.wake();
  }

  /** Leaves nothing in the page. */
  stop(): void {
    this.#watch.stop();
  }

  #turn(): void {
    // The extension was updated or removed: nobody answers any more, and its next version draws badges of its own.
    if (!isAlive()) {
      this.stop();
      return;
    }
    const wanted = new Map<string, CardRecord>();
    for (const key of this.#watch.near.values()) {
      const record = this.#linked.get(key);
      if (record && !this.#known.has(key) && !this.#asked.has(key) && wanted.size < mostAsked) wanted.set(key, record);
    }
    for (const key of wanted.keys()) this.#asked.add(key);
    if (wanted.size > 0) this.#ask([...wanted.values()]);
    this.#draw();
  }

  /** All reading of the page comes before all writing, so that it is laid out once. */
  #draw(): void {
    const places: { card: Element; badge: BadgeState; place: BadgePlace }[] = [];
    for (const [card, key] of this.#watch.near) {
      const badge = this.#known.get(key);
      const record = this.#linked.get(key);
      if (badge === undefined || !record) continue;
      const drawn = this.#alive.get(card);
      // The app drew the card anew without it, or it shows something else by now.
      if (drawn && !card.contains(drawn.host)) this.#noteThrow(card, drawn);
      else if (drawn && !(badge && isSame(drawn.badge, badge))) this.#remove(card);
      if (!badge || this.#alive.has(card) || this.#alive.size + places.length >= mostAlive) continue;
      if ((this.#throws.get(card) ?? 0) >= mostThrows) continue;
      const place = badgePlace(card, record, this.#reader);
      if (place) places.push({ card, badge, place });
    }
    for (const { card, badge, place } of places) {
      const host = drawBadge(badge, place.isInCorner);
      place.put(host);
      this.#alive.set(card, { host, badge, at: performance.now() });
    }
  }

  #isLost(): boolean {
    for (const { host } of this.#alive.values()) if (!host.isConnected) return true;
    return false;
  }

  #noteThrow(card: Element, { at }: Drawn): void {
    this.#remove(card);
    if (performance.now() - at < thrownWithinMs) this.#throws.set(card, (this.#throws.get(card) ?? 0) + 1);
  }

  #remove(card: Element): void {
    const drawn = this.#alive.get(card);
    if (!drawn) return;
    hideTipOf(drawn.host);
    drawn.host.remove();
    this.#alive.delete(card);
  }
}

const isSame = (one: BadgeState, other: BadgeState) =>
  one.count === other.count && one.severity === other.severity && one.line === other.line;
