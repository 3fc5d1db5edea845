import type { Document } from '../../lib/domain/document';
import { sampleWorkspace } from '../../lib/domain/sample-workspace/sample-workspace';
import { dayOfInstant } from '../../lib/domain/values/day';

/** The documents of the sample workspace as of the day of `now`, a UTC instant. */
export function sampleDocuments(now: string): Document[] {
  const { workspace, documents } = sampleWorkspace(dayOfInstant(now, 'UTC'));
  return [workspace, ...documents];
}
