import * as z from 'zod/mini';
import { importKinds } from './import-row';

/**
 * An import that somebody has begun, as it is kept on their device: the source, the day it was read on, and what was
 * decided. Read again it gives the same rows, so that an interrupted import goes on where it stood.
 */
const KeptImport = z.strictObject({
  source: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('text'), text: z.string() }),
    z.strictObject({ kind: z.literal('json'), text: z.string() }),
    z.strictObject({
      kind: z.literal('rows'),
      rows: z.array(z.strictObject({ line: z.int(), cells: z.array(z.string()) })),
    }),
  ]),
  /** Null for pasted text. */
  fileName: z.nullable(z.string()),
  today: z.iso.date(),
  decisions: z.record(
    z.string(),
    z.strictObject({ kind: z.optional(z.enum(importKinds)), dueOn: z.optional(z.iso.date()) }),
  ),
});
export type KeptImport = z.infer<typeof KeptImport>;

/** What was kept; null for nothing, and for what an older version kept in another form. */
export function parseKeptImport(text: string): KeptImport | null {
  if (text === '') return null;
  try {
    const read = KeptImport.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
