import type { Adapter } from '../domain/adapter-shape';
import type { RecordRef } from '../domain/record-ref';
import { fitsHosts, isLoopback } from './address/hosts';
import { mostCertain } from './address/most-certain';
import { type PageAddress, readAddress } from './address/page-address';
import { adapters } from './registry.generated';

/** A record; a page of a known app without one; or a page of no app we know. */
export type ResolvedAddress = RecordRef | { app: string; kind: null } | { app: null };

const allAdapters: readonly Adapter[] = Object.values(adapters);

/**
 * What the address of a page says of the record on it. On an app's own hosts only that app is asked. On other hosts
 * each app that can be self-hosted is: the shape with most words met wins, and a tie is no record.
 */
export function resolveAddress(url: string, among: readonly Adapter[] = allAdapters): ResolvedAddress {
  const address = readAddress(url);
  if (!address) return { app: null };
  const owners = ownersOf(address, among);
  // This machine's own addresses belong to nobody: an app that claims them stands beside those that may run there.
  const unknown = owners.length === 0 || isLoopback(address);
  const candidates = unknown ? [...owners, ...among.filter((adapter) => adapter.selfHosted)] : owners;
  // On a host that says nothing, an address that says nothing either is no record.
  const record = mostCertain(candidates, url, unknown ? 1 : 0);
  if (record) return record;
  const [owner] = owners;
  return owner && !unknown ? { app: owner.sameAs ?? owner.app, kind: null } : { app: null };
}

/** The apps whose hosts the address lies on, the most precise host first. */
function ownersOf(address: PageAddress, among: readonly Adapter[]): Adapter[] {
  return among
    .filter((adapter) => adapter.sameAs === undefined)
    .map((adapter) => ({ adapter, fit: fitsHosts(adapter, address) }))
    .filter(({ fit }) => fit > 0)
    .sort((one, other) => other.fit - one.fit)
    .map(({ adapter }) => adapter);
}
