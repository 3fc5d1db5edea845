import * as z from 'zod/mini';

/**
 * How much was taken in, and where the workspace stands now. `altered` names the versions that the file says were
 * proposed or signed, and whose terms are not those of their digest.
 */
export const ImportAnswer = z.strictObject({
  documents: z.int(),
  seq: z.int(),
  altered: z.array(z.strictObject({ agreementId: z.string(), version: z.int() })),
});
export type ImportAnswer = z.infer<typeof ImportAnswer>;
