import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { recordKind } from '../../lib/domain/records/record-ref';

/** Addresses of each app and the record they show, kept beside its saved pages. */
const Examples = z.array(
  z.strictObject({
    url: z.string(),
    record: z.nullable(z.strictObject({ kind: recordKind(), recordId: z.string(), tenant: z.optional(z.string()) })),
  }),
);

const pages = new URL('../pages/', import.meta.url);

export const addressExamples = readdirSync(pages).map((app) => ({
  app,
  addresses: Examples.parse(JSON.parse(readFileSync(new URL(`${app}/addresses.json`, pages), 'utf8'))),
}));
