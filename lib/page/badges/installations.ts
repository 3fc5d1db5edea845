import { nearness } from '../../adapters/address/nearness';
import type { PageAdapter } from '../../adapters/page-script';
import type { CardRecord } from '../../messaging/page-messages';
import type { ReadAddress } from './read-address';

/** Apps of equal standing. Of those that read a link equally well the first may be preferred. */
export type AppGroup = { adapters: readonly PageAdapter[]; isFirstPreferred?: boolean };

/** Where an app has cards, and what in them names the record. */
export type CardPlace = NonNullable<PageAdapter['cards']>[number];

/** An app with cards, and which of its installations this page is of. */
type Installation = { adapter: PageAdapter; tenant: string; cards: readonly CardPlace[] };

/** The apps of a group whose installation is known. */
export type Installations = {
  installations: readonly Installation[];
  /** The record of one of them that a link leads to; null too for another installation's. */
  recordAt(link: HTMLAnchorElement): CardRecord | null;
  /** Whether no other of them has addresses more like this page's. */
  isNearest(adapter: PageAdapter): boolean;
};

/** Links that are looked at for the page's tenant: enough to pass the app's own menus. */
const linksLookedAt = 200;

/**
 * The apps of a group that have cards here. Two installations of an app may number their records alike, so it is left
 * out while nothing in the page tells which one it is.
 */
export function installationsOf(
  { adapters: all, isFirstPreferred = false }: AppGroup,
  readAddress: ReadAddress,
): Installations {
  const installations = all.flatMap((adapter): Installation[] => {
    const cards = (adapter.cards ?? []).filter(({ selector }) => isSelector(selector));
    const tenant = cards.length > 0 ? tenantOf(adapter, readAddress) : undefined;
    return tenant === undefined ? [] : [{ adapter, tenant, cards }];
  });
  const adapters = installations.map(({ adapter }) => adapter);
  const tenants = new Map(installations.map(({ adapter, tenant }) => [adapter.app, tenant]));
  return {
    installations,
    recordAt(link) {
      const record = readAddress(adapters, link.href, { isFirstPreferred })?.record;
      if (!record || record.tenant !== tenants.get(record.app)) return null;
      return { app: record.app, kind: record.kind, recordId: record.recordId };
    },
    isNearest(adapter) {
      if (adapters.length === 1) return true;
      const own = nearness(adapter, location.href);
      return adapters.every((other) => nearness(other, location.href) <= own);
    },
  };
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

/** A selector that this browser does not know finds nothing. */
function isSelector(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}
