import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { type Adapter, AdapterShape } from '../domain/adapter-shape';
import { recordKind } from '../domain/record-ref';
import { compileAdapter } from './address/compile-adapter';
import { matchAddress } from './address/match-address';
import { adapters } from './registry.generated';

/** The examples of each app: addresses and the record they show, kept beside its saved pages. */
const pages = new URL('../../test/pages/', import.meta.url);
const Examples = z.array(
  z.strictObject({
    url: z.string(),
    record: z.nullable(z.strictObject({ kind: recordKind(), recordId: z.string(), tenant: z.optional(z.string()) })),
  }),
);
const all: Adapter[] = Object.values(adapters);
const adapterOf = (app: string) => all.find((adapter) => adapter.app === app);
const examples = readdirSync(pages).map((app) => ({
  app,
  addresses: Examples.parse(JSON.parse(readFileSync(new URL(`${app}/addresses.json`, pages), 'utf8'))),
}));

describe.each(all.map((adapter) => [adapter.app, adapter] as const))('the adapter of %s', (app, adapter) => {
  it('has the shape that taught adapters have too', () => {
    expect(AdapterShape.safeParse(adapter).error).toBeUndefined();
  });

  it('has example addresses, or is another app’s', () => {
    expect(adapter.sameAs !== undefined || examples.some((example) => example.app === app)).toBe(true);
  });
});

describe.each(examples.map(({ app, addresses }) => [app, addresses] as const))('addresses of %s', (app, addresses) => {
  it.each(addresses.map(({ url, record }) => [url, record] as const))('%s', (url, record) => {
    const adapter = adapterOf(app);
    const match = adapter ? matchAddress(compileAdapter(adapter), url) : null;
    if (record) expect(match?.record).toMatchObject(record);
    else expect(match).toBeNull();
  });
});
