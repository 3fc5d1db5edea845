import * as z from 'zod/mini';

/** What the account library throws for what it expects to happen. */
const LibraryError = z.looseObject({
  status: z.union([z.string(), z.number()]),
  body: z.looseObject({ code: z.optional(z.string()), error: z.optional(z.string()) }),
});

/** The library's own code of a refusal, as `authorization_pending`; throws again what is no refusal. */
export function libraryCode(error: unknown): string {
  const known = LibraryError.safeParse(error);
  if (!known.success) throw error;
  return known.data.body.error ?? known.data.body.code ?? String(known.data.status);
}
