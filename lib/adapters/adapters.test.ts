import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { addressExamples } from '../../test/support/address-examples';
import { type Adapter, AdapterShape } from '../domain/records/adapter-shape';
import { compileAdapter } from './address/compile-adapter';
import { shapeOf } from './address/formats';
import { matchAddress } from './address/match-address';
import { adapters } from './registry.generated';

const all: Adapter[] = Object.values(adapters);
const unknownShape = shapeOf('no-such-format').shape;

describe.each(all.map((adapter) => [adapter.app, adapter] as const))('the adapter of %s', (app, adapter) => {
  it('has the shape that taught adapters have too', () => {
    expect(AdapterShape.safeParse(adapter).error).toBeUndefined();
  });

  it('has example addresses, or is another app’s', () => {
    expect(adapter.sameAs !== undefined || addressExamples.some((example) => example.app === app)).toBe(true);
  });

  it('names formats that exist, and gives each id a format', () => {
    for (const record of compileAdapter(adapter).records) {
      const parts = record.id.match(/\{[a-zA-Z]+\}/g)?.map((part) => part.slice(1, -1)) ?? [];
      expect(parts).not.toHaveLength(0);
      for (const shape of Object.values(record.shapes)) expect(shape.shape).not.toBe(unknownShape);
    }
  });

  it('shows each shape of an address that it names by an example, and none of them is hidden by one before it', () => {
    const examples = addressExamples.find((example) => example.app === app)?.addresses ?? [];
    const whole = compileAdapter(adapter);
    for (const record of adapter.records ?? []) {
      for (const pattern of record.patterns) {
        const alone = compileAdapter({ ...adapter, records: [{ ...record, patterns: [pattern] }], packed: [] });
        const shown = examples.filter(({ url }) => {
          const match = matchAddress(alone, url);
          return match && isDeepStrictEqual(match.record, matchAddress(whole, url)?.record);
        });
        expect(shown, pattern).not.toHaveLength(0);
      }
    }
  });

  it('shows each packed address that it names by an example', () => {
    const examples = addressExamples.find((example) => example.app === app)?.addresses ?? [];
    const unpacked = compileAdapter({ ...adapter, packed: [] });
    for (const packed of adapter.packed ?? []) {
      const alone = compileAdapter({ ...adapter, packed: [packed] });
      const shown = examples.filter(({ url }) => {
        const match = matchAddress(alone, url);
        return match && !isDeepStrictEqual(match, matchAddress(unpacked, url));
      });
      expect(shown, packed.pattern).not.toHaveLength(0);
    }
  });

  it('can be met somewhere: it has hosts, or can be self-hosted', () => {
    expect((adapter.hosts ?? []).length > 0 || adapter.selfHosted !== undefined).toBe(true);
  });
});

describe.each(addressExamples.map(({ app, addresses }) => [app, addresses] as const))('on %s', (app, addresses) => {
  it.each(addresses.map(({ url, record }) => [url, record] as const))('%s', (url, record) => {
    const adapter = all.find((one) => one.app === app);
    const match = adapter ? matchAddress(compileAdapter(adapter), url) : null;
    if (record) expect(match?.record).toMatchObject({ app, ...record });
    else expect(match).toBeNull();
  });
});
