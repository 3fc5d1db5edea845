import type { RecordRef } from '../../domain/records/record-ref';
import type { CompiledAdapter, CompiledRecord } from './compiled';
import { liesOn } from './hosts';
import { matchPattern } from './match-pattern';
import { type PageAddress, readAddress } from './page-address';
import { normalisePart } from './part-shape';
import type { Parts } from './segment';
import { fillTemplate } from './template';
import { unpackAddress } from './unpack';

/** A record in an address, those above it that the address names too, and how many of its words said so. */
export type AddressMatch = { record: RecordRef; above: RecordRef[]; literals: number };

/** Folders deeper than this are not tried. */
const deepestBase = 4;

/**
 * The record that `url` shows if it is a page of the adapter's app; null if it shows none. Tells nothing about
 * whether the host is the app's: see `resolveAddress`.
 */
export function matchAddress(adapter: CompiledAdapter, url: string): AddressMatch | null {
  const address = readAddress(url, adapter.querySeparator);
  return address && (matchPacked(adapter, address) ?? matchRecords(adapter, address));
}

function matchPacked(adapter: CompiledAdapter, address: PageAddress): AddressMatch | null {
  for (const packed of adapter.packed) {
    for (const baseLength of baseLengths(adapter, address)) {
      for (const pattern of packed.patterns) {
        const parts = matchPattern(pattern, address, { fold: adapter.fold, baseLength });
        const inner = parts && unpackAddress(packed, parts, address, baseLength);
        const match = inner && matchRecords(adapter, inner);
        if (match) return match;
      }
    }
  }
  return null;
}

/** The shortest folder is tried first, and in it the records in the order written. */
function matchRecords(adapter: CompiledAdapter, address: PageAddress): AddressMatch | null {
  for (const baseLength of baseLengths(adapter, address)) {
    for (const record of adapter.records) {
      const match = matchRecord(adapter, record, address, baseLength);
      if (match) return match;
    }
  }
  return null;
}

function baseLengths({ base }: CompiledAdapter, { path }: PageAddress): number[] {
  if (!base) return [0];
  const refused = path.findIndex((segment) => base.refuses?.includes(segment));
  const deepest = Math.min(deepestBase, refused < 0 ? path.length : refused);
  return Array.from({ length: deepest + 1 }, (_, length) => length);
}

function matchRecord(
  adapter: CompiledAdapter,
  record: CompiledRecord,
  address: PageAddress,
  baseLength: number,
): AddressMatch | null {
  const { app, fold } = adapter;
  for (const pattern of record.patterns) {
    const found = matchPattern(pattern, address, { fold, baseLength, hashSeparator: record.hashSeparator });
    const parts = found && normalise(record, found);
    const recordId = parts ? fillTemplate(record.id, parts) : '';
    // Longer ids are no identity: `RecordRef` refuses them.
    if (!parts || recordId === '' || recordId.length > 400) continue;
    const tenant = tenantOf(adapter, address, baseLength, pattern.tenant, parts);
    const above = record.above.map(({ kind, id }) => ({ app, tenant, kind, recordId: fillTemplate(id, parts) }));
    return {
      record: { app, tenant, kind: record.kind, recordId },
      above: above.filter((parent) => parent.recordId !== ''),
      literals: pattern.literals,
    };
  }
  return null;
}

/** Each part in its shape; null if one has another, or is a word that stands for something else. */
function normalise(record: CompiledRecord, found: Parts): Parts | null {
  const parts: Parts = {};
  for (const [name, value] of Object.entries(found)) {
    const normal = normalisePart(value, record.shapes[name]);
    if (normal === null || record.except[name]?.includes(value)) return null;
    parts[name] = normal;
  }
  return parts;
}

/** What tells two companies' records apart. */
function tenantOf(
  { base, hosts }: CompiledAdapter,
  address: PageAddress,
  baseLength: number,
  template: string,
  parts: Parts,
) {
  const folders = address.path.slice(0, baseLength).filter((segment) => !base?.ignores?.includes(segment));
  const at = [address.host, ...folders].join('/');
  return fillTemplate(template, { ...parts, at, elsewhere: liesOn(hosts, address.hostname) ? '' : `${at}/` });
}
