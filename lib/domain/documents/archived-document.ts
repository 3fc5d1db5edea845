import * as z from 'zod/mini';
import type { Change } from '../change';
import { entityTypes } from '../document';
import { identifier } from '../fields';

/** What is left of an archived document: others may point at it still, and its id stays taken. */
export const ArchivedDocument = z.strictObject({
  type: z.enum(entityTypes),
  id: identifier(),
  /** Missing where the document belonged to the whole workspace. */
  engagementId: z.optional(identifier()),
});
export type ArchivedDocument = z.infer<typeof ArchivedDocument>;

/** The change that archives what may never have been here. */
export function archivedAs({ type, id, engagementId }: ArchivedDocument): Change {
  return { type, id, engagementId: engagementId ?? null, document: null };
}
