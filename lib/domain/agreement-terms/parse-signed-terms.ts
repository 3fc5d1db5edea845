import * as z from 'zod/mini';
import type { Entry, SignedTerms } from './signed-terms';

const entry: z.ZodMiniType<Entry> = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.lazy((): z.ZodMiniType<Entry> => entry)]),
);
const entries = z._default(z.array(entry), []);
const StoredTerms = z.object({
  version: z.optional(z.number()),
  channels: entries,
  scopeItems: entries,
  criteria: entries,
});

/** The terms that were signed, as they were kept. A damaged text may have lost its version. */
export type StoredTerms = Omit<SignedTerms, 'version'> & { version?: number | undefined };

/** Reads the text that is kept as `agreement.signedTerms`; null when it was not kept or cannot be read. */
export function parseSignedTerms(text: string | undefined): StoredTerms | null {
  if (text === undefined) return null;
  try {
    const parsed = StoredTerms.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
