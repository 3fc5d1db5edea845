import type { Adapter } from '../../domain/adapter-shape';
import type { RecordKind } from '../../domain/record-ref';
import { applyFormat } from './formats';
import { fitsHosts } from './hosts';
import { type PageAddress, readAddress } from './page-address';
import { matchPattern, type Pattern, parsePatterns } from './pattern';
import type { Parts } from './segment';
import { fillTemplate } from './template';
import { tenantOf } from './tenant';
import { unpackAddress } from './unpack';

/** A record that an adapter sees in an address, and how many of the address's words said so. */
export type AddressMatch = { tenant: string; kind: RecordKind; recordId: string; literals: number };

type RecordAddress = NonNullable<Adapter['records']>[number];

/** Folders deeper than this are not tried. */
const deepestBase = 4;

/**
 * The record that `url` shows if it is a page of the adapter's app; null if it shows none. Tells nothing about
 * whether the host is the app's: see `resolveAddress`.
 */
export function matchAddress(adapter: Adapter, url: string): AddressMatch | null {
  const address = readAddress(url, adapter.querySeparator);
  return address && (matchPacked(adapter, address) ?? matchRecords(adapter, address));
}

function matchPacked(adapter: Adapter, address: PageAddress): AddressMatch | null {
  for (const packed of adapter.packed ?? []) {
    for (const baseLength of baseLengths(adapter, address)) {
      const parts = tryPatterns([packed.pattern], adapter, address, baseLength);
      const inner = parts && unpackAddress(packed, parts, address, baseLength);
      const match = inner && matchRecords(adapter, inner);
      if (match) return match;
    }
  }
  return null;
}

/** The shortest folder is tried first, and in it the records in the order written. */
function matchRecords(adapter: Adapter, address: PageAddress): AddressMatch | null {
  for (const baseLength of baseLengths(adapter, address)) {
    for (const record of adapter.records ?? []) {
      const match = matchRecord(adapter, record, address, baseLength);
      if (match) return match;
    }
  }
  return null;
}

function baseLengths(adapter: Adapter, address: PageAddress): number[] {
  if (!adapter.base) return [0];
  const refused = address.path.findIndex((segment) => adapter.base?.refuses?.includes(segment));
  const deepest = Math.min(deepestBase, address.path.length, refused < 0 ? deepestBase : refused);
  return Array.from({ length: deepest + 1 }, (_, length) => length);
}

function matchRecord(
  adapter: Adapter,
  record: RecordAddress,
  address: PageAddress,
  baseLength: number,
): AddressMatch | null {
  for (const pattern of record.patterns.flatMap(compile)) {
    const found = matchPattern(pattern, address, {
      baseLength,
      fold: adapter.caseInsensitive ?? false,
      hashSeparator: record.hashSeparator,
    });
    const parts = found && normalise(record, found);
    if (!parts) continue;
    const recordId = fillTemplate(record.id ?? '{id}', parts);
    if (recordId === '' || recordId.length > 400) continue;
    const tenant = tenantOf(
      adapter,
      address,
      baseOf(adapter, address, baseLength),
      parts,
      fitsHosts(adapter, address) > 0,
    );
    return { tenant, kind: record.kind, recordId, literals: pattern.literals };
  }
  return null;
}

function tryPatterns(patterns: string[], adapter: Adapter, address: PageAddress, baseLength: number): Parts | null {
  for (const pattern of patterns.flatMap(compile)) {
    const parts = matchPattern(pattern, address, { baseLength, fold: adapter.caseInsensitive ?? false });
    if (parts) return parts;
  }
  return null;
}

/** Each part in its format; null if one does not fit or is a word that stands for something else. */
function normalise(record: RecordAddress, found: Parts): Parts | null {
  const parts: Parts = {};
  for (const [name, value] of Object.entries(found)) {
    const normal = applyFormat(record.formats?.[name] ?? 'text', value);
    if (normal === null || record.except?.[name]?.includes(value)) return null;
    parts[name] = normal;
  }
  return parts;
}

function baseOf(adapter: Adapter, address: PageAddress, baseLength: number): string {
  const kept = address.path.slice(0, baseLength).filter((segment) => !adapter.base?.ignores?.includes(segment));
  return kept.map((segment) => `/${segment}`).join('');
}

const compiled = new Map<string, Pattern[]>();

function compile(pattern: string): Pattern[] {
  let patterns = compiled.get(pattern);
  if (!patterns) {
    patterns = parsePatterns(pattern);
    compiled.set(pattern, patterns);
  }
  return patterns;
}
