import type { mostCertain } from '../../adapters/address/most-certain';
import type { PageAdapter } from '../../adapters/page-script';
import type { CardRecord } from '../../messaging/page-messages';

/** How this page's cards and rows are found, and which record each one shows. */
export type CardReader = {
  tenant: string;
  /** One selector for all of the app's cards and rows. */
  selector: string;
  /** The attributes by which a card that is used again shows another record. */
  attributes: string[];
  read(card: Element): CardRecord | null;
  /** Whether a link of the card leads to this record. */
  leadsTo(link: HTMLAnchorElement, record: CardRecord): boolean;
};

/** Reads an address. It is given, because the page's detector carries the code for it already. */
export type ReadAddress = typeof mostCertain;

type Cards = NonNullable<PageAdapter['cards']>[number];
type IdPlace = NonNullable<Cards['id']>;

/** Links that are looked at for the page's tenant: enough to pass the app's own menus. */
const linksLookedAt = 200;

/**
 * How to read this page's cards; null while nothing in it tells which of the app's installations it is. Two of them may
 * number their records alike, so a card is only read once that is known.
 */
export function cardReader(adapters: readonly PageAdapter[], readAddress: ReadAddress): CardReader | null {
  for (const adapter of adapters) {
    const tenant = adapter.cards?.length ? tenantOf(adapter, readAddress) : undefined;
    if (tenant !== undefined) return readerOf(adapter, tenant, readAddress);
  }
  return null;
}

function tenantOf(adapter: PageAdapter, readAddress: ReadAddress): string | undefined {
  if (isHostsOwn(adapter)) return location.host;
  const here = readAddress([adapter], location.href);
  if (here) return here.record.tenant;
  const { links } = document;
  for (let index = 0; index < Math.min(links.length, linksLookedAt); index += 1) {
    const link = links[index];
    const match = link?.origin === location.origin && readAddress([adapter], link.href);
    if (match) return match.record.tenant;
  }
  return undefined;
}

/** Whether all its records are told apart by the host alone, as those of an app that was taught. */
const isHostsOwn = ({ base, records }: PageAdapter) =>
  !base && records.every(({ patterns }) => patterns.every((pattern) => pattern.tenant === '{at}'));

function readerOf(adapter: PageAdapter, tenant: string, readAddress: ReadAddress): CardReader {
  const recordAt = (link: HTMLAnchorElement): CardRecord | null => {
    const record = readAddress([adapter], link.href)?.record;
    return record?.tenant === tenant ? { kind: record.kind, recordId: record.recordId } : null;
  };
  const kinds = (adapter.cards ?? []).filter(({ selector }) => isSelector(selector));
  const attributes = kinds.flatMap(({ id, link }) => [...(id ? [id.attribute] : []), ...(link ? ['href'] : [])]);
  const read = (card: Element): CardRecord | null => {
    for (const { selector, id, link } of kinds) {
      if (kinds.length > 1 && !card.matches(selector)) continue;
      const found = id ? readId(card, id) : readLink(card, link, recordAt);
      if (found) return found;
    }
    return null;
  };
  return {
    tenant,
    selector: kinds.map(({ selector }) => selector).join(),
    attributes: [...new Set(attributes)],
    read,
    leadsTo(link, { kind, recordId }) {
      const record = recordAt(link);
      return record?.kind === kind && record.recordId === recordId;
    },
  };
}

/** Of what a card is, as an attribute says it: `issue-12` with the pattern `issue-:id` is 12. */
function readId(card: Element, place: IdPlace): CardRecord | null {
  const holder = place.selector ? card.querySelector(place.selector) : card;
  const recordId = idIn(holder?.getAttribute(place.attribute) ?? '', place);
  return recordId ? { kind: place.kind, recordId } : null;
}

function idIn(value: string, { pattern, lastNumber, hyphened }: IdPlace): string | undefined {
  if (lastNumber) return value.match(/\d+/g)?.pop();
  if (hyphened) return value.replaceAll('-', '');
  if (!pattern) return value;
  const [before = '', after = ''] = pattern.split(':id');
  const fits = value.startsWith(before) && value.endsWith(after);
  return fits ? value.slice(before.length, value.length - after.length) : undefined;
}

function readLink(
  card: Element,
  selector: string | undefined,
  recordAt: (link: HTMLAnchorElement) => CardRecord | null,
): CardRecord | null {
  const link = !selector || card.matches(selector) ? card : card.querySelector(selector);
  return link instanceof HTMLAnchorElement ? recordAt(link) : null;
}

/** A selector that this browser does not know finds nothing. */
function isSelector(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}
