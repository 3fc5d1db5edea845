import type { Adapter } from '../../domain/adapter-shape';
import type { CompiledAdapter, CompiledRecord } from './compiled';
import { shapeOf } from './formats';
import { parseHost, parsePattern } from './parse-pattern';
import type { Segment } from './segment';

/** An adapter's patterns and formats, read for the matcher. */
export function compileAdapter(adapter: Adapter): CompiledAdapter {
  const { app, titles, documentTitle, clients, parents, cards, panel, querySeparator, base, identity } = adapter;
  return {
    ...{ app, titles, documentTitle, clients, parents, cards, panel, querySeparator, base, identity },
    hosts: (adapter.hosts ?? []).map((pattern) => pattern.replace(/^[^:]+:\/\/([^/]+)\/.*$/, '$1')),
    notHosts: adapter.notHosts ?? [],
    marks: (adapter.selfHosted?.recognise ?? []).flatMap(({ how, value }) => (how === 'global-path' ? [] : [value])),
    fold: adapter.caseInsensitive ?? false,
    tenant: {
      from: adapter.tenant.from,
      withHost: adapter.tenant.withHost,
      orHost: adapter.tenant.orHost,
      hosts: (adapter.tenant.hosts ?? []).map(parseHost),
    },
    records: (adapter.records ?? []).map(compileRecord),
    packed: (adapter.packed ?? []).map(({ pattern, decoder, to }) => ({
      patterns: parsePattern(pattern),
      decoder,
      to,
    })),
  };
}

function compileRecord(record: NonNullable<Adapter['records']>[number]): CompiledRecord {
  const patterns = record.patterns.flatMap(parsePattern);
  // Several segments hold slashes, where one may not.
  const many = patterns.flatMap(({ path }) => path.flatMap((segment) => (isMany(segment) ? [segment.many] : [])));
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
