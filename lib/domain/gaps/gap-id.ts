import { derivedId } from '../values/derived-id';

/** The id of the document that holds what people did about a rule's finding. It follows from engagement and key. */
export function gapIdOf(engagementId: string, key: string): string {
  return derivedId('gap', engagementId, key);
}
