import type { RowRules } from '../../adapters/address/compiled';
import { type Field, isCovered, isStacked, layerOf, shownFields } from './layer';
import { type OpenedRow, type PressedRow, readPressedRow } from './pressed-row';

/** Called with the row whose record is open, and with null as soon as that is over or in doubt. */
export type OnOpened = (row: OpenedRow | null) => void;

/** How long a pressed row may take to open. */
const patienceMs = 15_000;

/** What an element's look hangs on, beside what is in it. */
const watched = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ['class', 'style', 'hidden'],
} satisfies MutationObserverInit;

/**
 * Follows which row's record is open until `signal` ends it. At rest it listens to presses and does nothing else. What
 * it returns forgets the row without a word: the page's address has changed.
 */
export function followOpenedRow(rules: RowRules, onOpened: OnOpened, signal: AbortSignal): () => void {
  const follower = new RowFollower(rules, onOpened);
  const press = ({ target }: Event) => target instanceof Element && follower.press(target);
  // Before the app hears of it, which may use the row for another record.
  addEventListener('click', press, { capture: true, signal });
  for (const type of ['transitionend', 'animationend']) document.addEventListener(type, follower.lookSoon, { signal });
  const forget = () => follower.forget(false);
  signal.addEventListener('abort', forget);
  return forget;
}

/**
 * The record that is open is the row that was pressed, from when a field shows the row's title which did not show it
 * before, for as long as that very field stands there unchanged. While another layer lies over it, nothing is known.
 */
class RowFollower {
  readonly #rules: RowRules;
  readonly #onOpened: OnOpened;
  #pressed: PressedRow | null = null;
  /** Fields that showed the row's title before it was pressed: of another record. */
  #stood: Element[] = [];
  /** What the last pressed row of the list lay in. */
  #above: ReadonlySet<Element> = new Set();
  /** The field that shows the row's title, and the layer it lies in. */
  #field: Field | null = null;
  #layer: Element | null = null;
  #isTold = false;
  #frame = 0;
  #patience: ReturnType<typeof setTimeout> | undefined;
  readonly #observer = new MutationObserver((changes) => this.#changed(changes));

  constructor(rules: RowRules, onOpened: OnOpened) {
    this.#rules = rules;
    this.#onOpened = onOpened;
  }

  press(target: Element): void {
    if (target.localName.startsWith('goalpost-')) return;
    const fields = shownFields(this.#rules);
    const row = target.closest(this.#rules.row);
    if (!row || this.#isInLayer(row, fields)) {
      // What opens now may be anything; what is open stays until it changes.
      if (!this.#field) this.forget();
      return;
    }
    const pressed = readPressedRow(target, this.#rules);
    const isSame = pressed && pressed.id === this.#pressed?.id && pressed.title === this.#pressed.title;
    if (isSame) this.lookSoon();
    else this.#await(row, pressed, fields);
  }

  /** Waits for the layer of a pressed row, if it is known which row that is. `fields` were there before. */
  #await(row: Element, pressed: PressedRow | null, fields: readonly Field[]): void {
    this.forget();
    this.#above = new Set(ancestorsOf(row));
    if (!pressed) return;
    this.#pressed = pressed;
    this.#stood = fields.filter(({ text }) => text === pressed.title).map(({ element }) => element);
    this.#observer.observe(document, watched);
    this.#patience = setTimeout(() => this.#field || this.forget(), patienceMs);
    this.lookSoon();
  }

  /** Looks before the page is painted next. */
  readonly lookSoon = (): void => {
    if (this.#pressed) this.#frame ||= requestAnimationFrame(() => this.#look());
  };

  /** The record is no longer known to be open. */
  forget(tells = true): void {
    this.#observer.disconnect();
    clearTimeout(this.#patience);
    this.#pressed = null;
    this.#field = null;
    if (this.#isTold && tells) this.#onOpened(null);
    this.#isTold = false;
  }

  /** Whether a row lies in a layer and not in the list. Where it cannot be told, it does. */
  #isInLayer(row: Element, [field]: readonly Field[]): boolean {
    if (this.#layer?.isConnected && this.#layer.contains(row)) return true;
    return field !== undefined && (this.#above.size === 0 || layerOf(field.element, this.#above).contains(row));
  }

  #changed(changes: readonly MutationRecord[]): void {
    // What is drawn anew may be another record: it is never painted beside this one's panel.
    if (this.#isTold && changes.some(({ type }) => type !== 'attributes')) this.#look();
    else this.lookSoon();
  }

  #look(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    if (!this.#pressed) return;
    const fields = shownFields(this.#rules);
    const isOver = this.#field && !this.#stillShows(this.#field, this.#pressed, fields);
    this.#field ??= this.#find(this.#pressed, fields);
    if (isOver) this.forget();
    else if (this.#field) this.#tell(this.#isInFront(this.#field, fields), this.#pressed);
  }

  #find(pressed: PressedRow, fields: readonly Field[]): Field | null {
    const found = fields.find(({ text, element }) => text === pressed.title && !this.#stood.includes(element));
    if (!found || !this.#stillShows(found, pressed, fields)) return null;
    this.#layer = layerOf(found.element, this.#above);
    return found;
  }

  /** Whether a field still shows the row's title, and no field beside it speaks against it. */
  #stillShows(field: Field, { title, clientName, hasTwin }: PressedRow, fields: readonly Field[]): boolean {
    const isThere = fields.some(({ element, text }) => element === field.element && text === title);
    const own = fields.filter(({ element }) => !isStacked(field.element, element));
    const isAnother = own.some(({ label, text }) => label !== '' && label === field.label && text !== title);
    const client = own.find(({ label }) => label === this.#rules.clientLabel)?.text;
    const isClient = client === undefined || clientName === null ? !hasTwin : client === clientName;
    return isThere && !isAnother && isClient;
  }

  #isInFront({ element }: Field, fields: readonly Field[]): boolean {
    const isAlone = !fields.some((other) => isStacked(element, other.element));
    return isAlone && !isCovered(element, layerOf(element, this.#above));
  }

  #tell(isOpen: boolean, { id, title, clientName }: PressedRow): void {
    if (isOpen === this.#isTold) return;
    this.#isTold = isOpen;
    this.#onOpened(isOpen ? { id, title, clientName } : null);
  }
}

function* ancestorsOf(element: Element): Generator<Element> {
  for (let above = element.parentElement; above; above = above.parentElement) yield above;
}
