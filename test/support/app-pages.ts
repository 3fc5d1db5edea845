import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { recordKind } from '../../lib/domain/records/record-ref';

/** What is pressed before the record is open, in apps whose address carries none: a selector. */
const press = z.optional(z.string());

const shownRecord = z.strictObject({ kind: recordKind(), recordId: z.string() });

/** What a saved page shows, kept beside it: where it lies, whose record it is, and what can be read off it. */
const Expected = z.strictObject({
  address: z.string(),
  press,
  /** Null for a list over everything. */
  record: z.nullable(shownRecord),
  /** The installation that its cards are of, where the address names no record. */
  tenant: z.optional(z.string()),
  /** Null where the app's markup gives none that we know. */
  title: z.nullable(z.string()),
  client: z.nullable(z.string()),
  /** The records its cards and rows stand for. */
  cards: z.array(z.strictObject({ page: z.string(), ...shownRecord.shape })),
  /** Another record of the same origin, to go to without a load. */
  next: z.optional(z.strictObject({ address: z.string(), press, record: shownRecord })),
});

export type AppPage = z.infer<typeof Expected> & { app: string; file: string; html: string };

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '../pages');

/** The saved pages of all apps. A page that is dropped into an app's folder, with what it shows, is one more case. */
export const appPages: readonly AppPage[] = readdirSync(folder).flatMap((app) =>
  readdirSync(path.join(folder, app))
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      app,
      file,
      html: readFileSync(path.join(folder, app, file), 'utf8'),
      ...Expected.parse(JSON.parse(readFileSync(path.join(folder, app, file.replace(/html$/, 'json')), 'utf8'))),
    })),
);
