import type { Document } from '../../lib/domain/document';

/** The documents of the sample workspace as of the day of `now`, a UTC instant. */
export function sampleDocuments(_now: string): Document[] {
  return [];
}
