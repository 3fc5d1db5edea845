import type { CardRecord } from '../../messaging/page-messages';
import type { CardReader } from './card-reader';

/** Where a badge goes: into the card's corner, or behind the words that name the record. */
export type BadgePlace = { isInCorner: boolean; put(badge: Element): void };

/** Links of one card that are looked at for the one that names its record. */
const linksLookedAt = 20;

/**
 * The place on a card that moves nothing: the badge lies outside of the flow. A card that its children are placed
 * against has a corner; any other, and a row of a table, has it behind the link that names the record. A row without a cell
 * has no place: a badge alone in it would become one, with a height.
 */
export function badgePlace(card: Element, record: CardRecord, reader: CardReader): BadgePlace | null {
  const isRow = /^(?:TR|TBODY)$/.test(card.tagName);
  if (!isRow && getComputedStyle(card).position !== 'static') {
    return { isInCorner: true, put: (badge) => card.append(badge) };
  }
  const name = namingLink(card, record, reader);
  if (name) return { isInCorner: false, put: (badge) => name.after(badge) };
  const holder = isRow ? card.querySelector('td,th') : card;
  return holder && { isInCorner: false, put: (badge) => holder.append(badge) };
}

/** Of the links to the record the one with most words: a row may link its number too. */
function namingLink(card: Element, record: CardRecord, reader: CardReader): HTMLAnchorElement | undefined {
  const lengthOf = (link: Element) => link.textContent?.trim().length ?? 0;
  const [longest] = [...card.querySelectorAll<HTMLAnchorElement>('a[href]')]
    .slice(0, linksLookedAt)
    .filter((link) => lengthOf(link) > 0 && reader.leadsTo(link, record))
    .sort((one, other) => lengthOf(other) - lengthOf(one));
  return longest;
}
