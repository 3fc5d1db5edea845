import type { CardRecord, CardsOf } from '../../messaging/page-messages';
import { type AppGroup, type CardPlace, type Installations, installationsOf } from './installations';
import type { ReadAddress } from './read-address';

/** How this page's cards and rows are found, and which record each one shows. */
export type CardReader = {
  /** Whose cards are read. */
  of: CardsOf[];
  /** One selector for all cards and rows. */
  selector: string;
  /** The attributes by which a card that is used again shows another record. */
  attributes: string[];
  read(card: Element): CardRecord | null;
  /** Whether a link of the card leads to this record. */
  leadsTo(link: HTMLAnchorElement, record: CardRecord): boolean;
};

/**
 * How to read this page's cards, by groups of apps of which an earlier one comes before a later; null while no app's
 * installation is known. What two apps of a group take for theirs is read as neither's.
 */
export function cardReader(groups: readonly AppGroup[], readAddress: ReadAddress): CardReader | null {
  const known = groups.map((group) => installationsOf(group, readAddress));
  const all = known.flatMap(({ installations }) => installations);
  const kinds = all.flatMap(({ cards }) => cards);
  if (kinds.length === 0) return null;
  const attributes = kinds.flatMap(({ id, link }) => [...(id ? [id.attribute] : []), ...(link ? ['href'] : [])]);
  const isOfKind = kinds.length === 1 ? () => true : (card: Element, { selector }: CardPlace) => card.matches(selector);
  return {
    of: all.map(({ adapter: { app }, tenant }) => ({ app, tenant })),
    selector: kinds.map(({ selector }) => selector).join(),
    attributes: [...new Set(attributes)],
    read(card) {
      for (const group of known) {
        const found = readAmong(card, group, isOfKind);
        if (found !== undefined) return found;
      }
      return null;
    },
    leadsTo(link, { app, kind, recordId }) {
      return known.some((group) => {
        const found = group.recordAt(link);
        return found?.app === app && found.kind === kind && found.recordId === recordId;
      });
    },
  };
}

type IsOfKind = (card: Element, kind: CardPlace) => boolean;

/** What a card shows of one of these apps; undefined for nothing, and null where two take it for theirs. */
function readAmong(card: Element, group: Installations, isOfKind: IsOfKind): CardRecord | null | undefined {
  let found: CardRecord | undefined;
  for (const { adapter, cards } of group.installations) {
    for (const kind of cards) {
      if (!isOfKind(card, kind)) continue;
      const record = kind.id ? readAttribute(card, kind.id, adapter.app) : readLink(card, kind.link, group);
      // An attribute does not say whose number it holds: it is that of the app whose page this is most likely.
      if (record?.app !== adapter.app || (kind.id && !group.isNearest(adapter))) continue;
      if (found) return null;
      found = record;
      break;
    }
  }
  return found;
}

type IdPlace = NonNullable<CardPlace['id']>;

/** Of what a card is, as an attribute says it: `issue-12` with the pattern `issue-:id` is 12. */
function readAttribute(card: Element, place: IdPlace, app: string): CardRecord | null {
  const holder = place.selector ? card.querySelector(place.selector) : card;
  const recordId = idIn(holder?.getAttribute(place.attribute) ?? '', place);
  return recordId ? { app, kind: place.kind, recordId } : null;
}

function idIn(value: string, { pattern, lastNumber, hyphened }: IdPlace): string | undefined {
  if (lastNumber) return value.match(/\d+/g)?.pop();
  if (hyphened) return value.replaceAll('-', '');
  if (!pattern) return value;
  const [before = '', after = ''] = pattern.split(':id');
  const fits = value.startsWith(before) && value.endsWith(after);
  return fits ? value.slice(before.length, value.length - after.length) : undefined;
}

function readLink(card: Element, selector: string | undefined, { recordAt }: Installations): CardRecord | null {
  const link = !selector || card.matches(selector) ? card : card.querySelector(selector);
  return link instanceof HTMLAnchorElement ? recordAt(link) : null;
}
