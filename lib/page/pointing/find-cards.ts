import { matchAddress } from '../../adapters/address/match-address';
import { mostCertain } from '../../adapters/address/most-certain';
import type { PageAdapter } from '../../adapters/page-script';
import type { PointedCards } from '../../domain/teaching/lesson';
import type { CardRecord } from '../../messaging/page-messages';
import { cardReader } from '../badges/card-reader';
import { dataAttributes, kinSelectors } from './card-candidates';

/** Cards or rows of one sort on this page: how to find them, and which there are. */
export type FoundCards = { cards: PointedCards; elements: Element[]; certainty: number };

type IdPlace = NonNullable<PointedCards['id']>;

/** A way to read a card's record, and how sure it is: 0 is its place in the list rather than its number. */
type Reading = { certainty: number } & ({ link: string } | { id: IdPlace });

/** The address of a record says what it is; an attribute could be anything's. */
const ofLinks = 4;

/** How far above what is under the pointer a card may begin. */
const highest = 14;

/** Cards that are read to see whether a reading holds; boards have thousands. */
const mostRead = 80;

/** More elements than these fit a selector that names no cards. */
const mostOfASort = 5000;

const mostLinks = 60;

/**
 * The cards that an element is part of: the sort of element, of those around it, of which most records are on this page,
 * each showing one of its own; of two that are equal the larger. They are read as badges will read them. Null where there
 * are not two with two ids.
 */
export function findCards(element: Element, adapter: PageAdapter, knownIds: readonly string[]): FoundCards | null {
  let best: FoundCards | null = null;
  for (const candidate of around(element)) {
    const readings = readingsOf(candidate, adapter, knownIds);
    // It holds several records: so does all that lies around it.
    if (readings === null) break;
    for (const reading of readings) {
      for (const selector of kinSelectors(candidate)) {
        const found = tryCards(selector, reading, candidate, adapter);
        if (found && (best === null || isBetter(found, best, candidate))) best = found;
      }
    }
  }
  return best;
}

/** The surer reading, then more records, then the larger element; a second selector for the same one is no better. */
function isBetter(found: FoundCards, best: FoundCards, candidate: Element): boolean {
  if (found.certainty !== best.certainty) return found.certainty > best.certainty;
  return found.cards.count >= best.cards.count + (best.elements.includes(candidate) ? 1 : 0);
}

function around(element: Element): Element[] {
  const chain: Element[] = [];
  for (let at: Element | null = element; at && at !== document.body && chain.length < highest; at = at.parentElement) {
    chain.push(at);
  }
  return chain;
}

/** Ways in which an element may say which record it shows; null if it shows several. */
function readingsOf(card: Element, adapter: PageAdapter, knownIds: readonly string[]): Reading[] | null {
  const inside = card instanceof HTMLAnchorElement ? [card] : [...card.querySelectorAll<HTMLAnchorElement>('a[href]')];
  const links = inside.slice(0, mostLinks).flatMap((link) => {
    const record = link.origin === location.origin ? matchAddress(adapter, link.href)?.record : undefined;
    return record ? [{ link, id: record.recordId }] : [];
  });
  const [first] = links;
  if (!first) return idPlaces(card, adapter, knownIds);
  if (links.some(({ id }) => id !== first.id)) return null;
  return [...linkSelectors(first.link, first.id), 'a[href]'].map((link) => ({ link, certainty: ofLinks }));
}

/** A link is told by what stands before the number in its address. */
function linkSelectors(link: HTMLAnchorElement, id: string): string[] {
  const href = link.getAttribute('href') ?? '';
  const at = href.lastIndexOf(id.split('/').at(-1) ?? id);
  const before = href.slice(0, Math.max(0, at)).replace(/^https?:\/\/[^/]+/, '');
  return before.length > 1 && !/["\\\s]/.test(before) ? [`a[href*="${before}"]`] : [];
}

/** Attributes that hold an id of the app's form: of the element, or of the first in it that has one. */
function idPlaces(card: Element, adapter: PageAdapter, knownIds: readonly string[]): Reading[] {
  const shape = idShape(adapter);
  if (shape === null) return [];
  const inside = card.querySelector('[data-id], [data-record-id], [data-key]');
  const places = [card, ...(inside ? [inside] : [])].flatMap((holder) =>
    dataAttributes(holder).flatMap((attribute): Reading[] => {
      const found = shape.exec(holder.getAttribute(attribute) ?? '');
      const certainty = certaintyOf(attribute, holder, knownIds);
      if (!found || certainty === 0) return [];
      const before = found[1] ?? '';
      const selector = holder === card ? {} : { selector: `[${attribute}]` };
      return [{ certainty, id: { attribute, ...selector, ...(before === '' ? {} : { pattern: `${before}:id` }) } }];
    }),
  );
  return places.sort((one, other) => other.certainty - one.certainty);
}

/** A value that holds one id and letters around it: `issue-12`. Null for an app whose ids are put together. */
function idShape({ records }: PageAdapter): RegExp | null {
  const [part, ...more] = [...(records[0]?.id ?? '').matchAll(/\{([a-zA-Z]+)\}/g)].map(([, name = '']) => name);
  if (part === undefined || more.length > 0) return null;
  const shape = records[0]?.shapes[part]?.shape ?? '[A-Za-z0-9_-]+';
  return new RegExp(`^([A-Za-z]+[-_:.])?(${shape})$`);
}

/** How surely an attribute is the record's number, not its place in the list: a known record's, or so by its name. */
function certaintyOf(attribute: string, holder: Element, knownIds: readonly string[]): number {
  if (/(^|-)(index|position|pos|order|rank|row|level|count|size|width|height|time|date)(-|$)/.test(attribute)) return 0;
  const values = [...document.querySelectorAll(`${holder.tagName.toLowerCase()}[${attribute}]`)].slice(0, mostRead);
  if (values.some((other) => knownIds.includes(other.getAttribute(attribute) ?? ''))) return 3;
  return /(^|-)(id|key|number|record)$/.test(attribute) ? 2 : 1;
}

function tryCards(selector: string, reading: Reading, card: Element, adapter: PageAdapter): FoundCards | null {
  const id = 'id' in reading ? reading.id : undefined;
  const kind = adapter.records[0]?.kind ?? 'task';
  const link = 'link' in reading ? { link: reading.link } : {};
  const cards = [{ page: 'here', selector, ...link, ...(id && { id: { ...id, kind } }) }];
  const reader = cardReader([{ adapters: [{ ...adapter, cards }] }], mostCertain);
  const elements = [...document.querySelectorAll(selector)];
  if (!reader || elements.length < 2 || elements.length > mostOfASort || !elements.includes(card)) return null;
  if (elements.some((other) => other !== card && (other.contains(card) || card.contains(other)))) return null;
  const own = reader.read(card);
  const read = elements.slice(0, mostRead).map((element) => reader.read(element));
  const ids = [...new Set([own, ...read].flatMap((record: CardRecord | null) => record?.recordId ?? []))];
  if (!own || ids.length < 2) return null;
  const shown = elements.filter((_element, at) => at >= mostRead || read[at] != null);
  return {
    cards: {
      selector,
      ...(id ? { id } : {}),
      ...link,
      ids: ids.slice(0, 5),
      count: Math.max(ids.length, elements.length > mostRead ? shown.length : 0),
    },
    elements: shown,
    certainty: reading.certainty,
  };
}
