import * as z from 'zod/mini';
import { ArchivedDocument } from '../domain/documents/archived-document';

const document = z.looseObject({ type: z.string(), id: z.string() });

/** The shape of a snapshot; each document's own fields are checked by its entity when it is imported. */
export const SnapshotFile = z.strictObject({
  goalpost: z.literal(1),
  workspace: z.looseObject({ name: z.string() }),
  documents: z.array(document),
  /** What was archived, without its content: documents may point at it still, and its ids stay taken. */
  archived: z.optional(z.array(ArchivedDocument)),
});
export type SnapshotFile = z.infer<typeof SnapshotFile>;

export const ImportQuery = z.strictObject({
  /** Whether to replace what is there. */
  replace: z._default(z.enum(['true', 'false']), 'false'),
});
