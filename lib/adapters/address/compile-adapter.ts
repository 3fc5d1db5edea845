import type { Adapter } from '../../domain/records/adapter-shape';
import type { CompiledAdapter, CompiledRecord, Pattern } from './compiled';
import { shapeOf } from './formats';
import { hostNames } from './hosts';
import { parseHost, parsePattern } from './parse-pattern';
import type { Segment } from './segment';

type RecordAddress = NonNullable<Adapter['records']>[number];

/** An adapter's patterns and formats, read for the matcher. */
export function compileAdapter(adapter: Adapter): CompiledAdapter {
  const { app, titles, documentTitle, clients, descriptions, parents, cards, panel } = adapter;
  const { querySeparator, base, openedRow } = adapter;
  const compileRecords = (records: RecordAddress[] = []) => records.map((record) => compileRecord(record, adapter));
  return {
    ...{ app, titles, documentTitle, clients, descriptions, parents, cards, panel, querySeparator, base },
    hosts: hostNames(adapter.hosts ?? []),
    notHosts: adapter.notHosts ?? [],
    marks: marksOf(adapter),
    fold: adapter.caseInsensitive ?? false,
    records: compileRecords(adapter.records),
    ...(openedRow && { openedRow: { ...openedRow, records: compileRecords(openedRow.records) } }),
    packed: (adapter.packed ?? []).map(({ pattern, decoder, to }) => ({
      patterns: parsePattern(pattern),
      decoder,
      to,
    })),
  };
}

/** The selectors that tell a page of the app. */
export function marksOf({ selfHosted, marks }: Adapter): string[] {
  const all = selfHosted?.recognise ?? marks ?? [];
  return all.flatMap(({ how, value }) => (how === 'global-path' ? [] : [value]));
}

function compileRecord(record: RecordAddress, { tenant }: Adapter): CompiledRecord {
  const patterns = record.patterns
    .flatMap(parsePattern)
    // Where the tenant is a part of the host's name, each pattern is one for each shape of host.
    .flatMap((pattern) =>
      tenant.hosts?.length ? tenant.hosts.map((host) => ({ ...pattern, host: parseHost(host) })) : pattern,
    )
    .map((pattern) => ({ ...pattern, tenant: tenantTemplate(tenant, pattern) }));
  // Several segments hold slashes, where one may not.
  const many = patterns.flatMap(({ path }) => path.filter(isMany).map((segment) => segment.many));
  const formats = { ...Object.fromEntries(many.map((name) => [name, 'path'])), ...record.formats };
  const shapes = Object.entries(formats).map(([name, format]) => [name, shapeOf(format)] as const);
  return {
    kind: record.kind,
    patterns,
    id: record.id ?? '{id}',
    shapes: Object.fromEntries(shapes),
    except: record.except ?? {},
    hashSeparator: record.hashSeparator,
    above: record.above ?? [],
  };
}

const isMany = (segment: Segment): segment is { many: string } =>
  typeof segment === 'object' && segment !== null && 'many' in segment;

/** Where the tenant of a pattern's records comes from: see `Pattern`. */
function tenantTemplate({ from, withHost, orHost }: Adapter['tenant'], pattern: Pattern): string {
  if (from === 'none') return '';
  if (from === 'host') return '{at}';
  if (!partsOf(pattern).includes('tenant')) return orHost ? '{at}' : '';
  if (withHost === 'always') return '{at}/{tenant}';
  return withHost === 'elsewhere' ? '{elsewhere}{tenant}' : '{tenant}';
}

/** The names of a pattern's parts. */
function partsOf({ host = [], path, query, hash }: Pattern): string[] {
  const values = [...query, ...(hash?.query ?? [])].flatMap(([, value]) => value);
  return [...host, ...path, ...(hash?.path ?? []), ...values].flatMap((segment) => {
    if (isMany(segment)) return [segment.many];
    return Array.isArray(segment) ? segment.filter((_piece, index) => index % 2 === 1) : [];
  });
}
