import type { Adapter } from '../domain/records/adapter-shape';
import type { RecordRef } from '../domain/records/record-ref';
import { compileAdapter } from './address/compile-adapter';
import type { CompiledAdapter } from './address/compiled';
import { isLoopback, isNotTheApp, liesOn } from './address/hosts';
import { mostCertain } from './address/most-certain';
import { type PageAddress, readAddress } from './address/page-address';
import { adapters } from './registry.generated';

/** A record; a page of a known app without one; or a page of no app we know. */
export type ResolvedAddress = RecordRef | { app: string; kind: null } | { app: null };

const allAdapters: readonly Adapter[] = Object.values(adapters);
const compiled = new WeakMap<Adapter, CompiledAdapter>();

/**
 * What the address of a page says of the record on it. On an app's own hosts only that app is asked. On other hosts
 * each app that can be self-hosted is: the shape with most words met wins, and a tie is no record.
 */
export function resolveAddress(url: string, among: readonly Adapter[] = allAdapters): ResolvedAddress {
  const address = readAddress(url);
  if (!address) return { app: null };
  const owners = ownersOf(address, among);
  // This machine's own addresses belong to nobody: an app that claims them stands beside those that may run there.
  const isSomebodys = among.some((adapter) => liesOn(compile(adapter).hosts, address.hostname));
  const isNobodys = !isSomebodys || isLoopback(address.hostname);
  const others = isNobodys ? among.filter((adapter) => adapter.selfHosted && !owners.includes(adapter)) : [];
  // On a host that says nothing, an address without any word of an app is no record.
  const match = mostCertain([...owners, ...others].map(compile), url, { leastWords: isNobodys ? 1 : 0 });
  if (match) return match.record;
  const [owner] = owners;
  return owner && !isNobodys ? { app: owner.app, kind: null } : { app: null };
}

function compile(adapter: Adapter): CompiledAdapter {
  const known = compiled.get(adapter) ?? compileAdapter(adapter);
  compiled.set(adapter, known);
  return known;
}

/** The apps whose hosts the address lies on, the most precise host first. */
function ownersOf(address: PageAddress, among: readonly Adapter[]): Adapter[] {
  return among
    .filter((adapter) => adapter.sameAs === undefined && !isNotTheApp(compile(adapter), address.hostname))
    .map((adapter) => ({
      adapter,
      precision: Math.max(0, ...(adapter.hosts ?? []).map((host) => precision(host, address))),
    }))
    .filter((owner) => owner.precision > 0)
    .sort((one, other) => other.precision - one.precision)
    .map(({ adapter }) => adapter);
}

/** How precisely a match pattern names an address: its length, or 0 if it does not. Ports do not count. */
function precision(pattern: string, address: PageAddress): number {
  const [, scheme = '', host = '', path = ''] = /^(\*|https?):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  const fits =
    (scheme === '*' || `${scheme}:` === address.protocol) &&
    liesOn([host], address.hostname) &&
    `/${address.path.join('/')}/`.startsWith(path.replace(/\*$/, ''));
  return fits ? pattern.length + (host.startsWith('*') ? 0 : 100) : 0;
}
