import * as z from 'zod/mini';
import { uuid } from '../domain/fields';
import { wholeNumber } from './changes';

export const ActivityQuery = z.strictObject({
  /** Entries older than this `seq`; the newest first when it is missing. */
  before: z.optional(wholeNumber(1, Number.MAX_SAFE_INTEGER)),
  limit: z._default(wholeNumber(1, 200), 50),
  /** Only what this member did. */
  memberId: z.optional(uuid()),
  /** Only what changed this document. */
  documentId: z.optional(uuid()),
});

/** One carried out command: who, when, and each document before and after. Cannot be edited. */
export const ActivityEntry = z.strictObject({
  seq: z.int(),
  commandId: z.string(),
  name: z.string(),
  memberId: z.string(),
  /** When the API carried it out, and when the person did it by their device's clock. */
  at: z.string(),
  deviceAt: z.string(),
  changes: z.array(
    z.strictObject({
      type: z.string(),
      id: z.string(),
      engagementId: z.nullable(z.string()),
      old: z.nullable(z.record(z.string(), z.unknown())),
      new: z.nullable(z.record(z.string(), z.unknown())),
    }),
  ),
});
export type ActivityEntry = z.infer<typeof ActivityEntry>;

export const ActivityPage = z.strictObject({ entries: z.array(ActivityEntry), more: z.boolean() });
export type ActivityPage = z.infer<typeof ActivityPage>;
export type ActivityQuery = z.infer<typeof ActivityQuery>;
