import { liesOn } from '../adapters/address/hosts';
import { mostCertain } from '../adapters/address/most-certain';
import type { PageAdapter } from '../adapters/page-script';
import type { RecordRef } from '../domain/records/record-ref';
import type { OpenedRow } from './opened-row/pressed-row';

/** What a page shows: the record, the adapter it belongs to, and the app to name where there is no record. */
export type Recognised = {
  app: string | null;
  record: RecordRef | null;
  /** The records above it that the address names too. */
  above: RecordRef[];
  adapter: PageAdapter | undefined;
  /** The row that says so, where the address does not. */
  row?: OpenedRow;
};

/** Reads the address with the adapters of this page: those of its host, or the one chosen for a site of one's own. */
export function recognise(adapters: readonly PageAdapter[], url: string, isFirstPreferred = false): Recognised {
  const { record, above } = mostCertain(adapters, url, { isFirstPreferred }) ?? { record: null, above: [] };
  const adapter = adapters.find(({ app }) => app === record?.app) ?? adapters[0];
  return { app: adapter?.app ?? null, record, above, adapter };
}

/**
 * What was taught for the page's own origin comes before what is known of apps in general, but not before what a
 * vendor's app is on its own hosts. What two people taught alike is what was taught first.
 */
export function recogniseTaughtFirst(
  taught: readonly PageAdapter[],
  shipped: readonly PageAdapter[],
  url: string,
): Recognised {
  const known = recognise(shipped, url);
  if (known.record && known.adapter && liesOn(known.adapter.hosts, location.hostname)) return known;
  const own = recognise(taught, url, true);
  return own.record || shipped.length === 0 ? own : known;
}

/** Whether both are the same record; two pages without one are not. */
export function isSameRecord(one: RecordRef | null, other: RecordRef | null): boolean {
  return (
    one !== null &&
    other !== null &&
    one.app === other.app &&
    one.tenant === other.tenant &&
    one.kind === other.kind &&
    one.recordId === other.recordId
  );
}
