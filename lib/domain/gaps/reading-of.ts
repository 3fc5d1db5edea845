import type { DocumentIndex } from '../documents/document-index';
import { Reading } from '../rules/reading/reading';
import { WorkspaceReading } from '../rules/reading/workspace-reading';
import { stateOfIndex } from '../states/state-of-index';

/**
 * One engagement as the rules read it, from the documents of a view; undefined when the view holds no such engagement
 * or no workspace. What the view does not hold counts as not there: to say what the rules say, it needs what they read.
 */
export function readingOf(index: DocumentIndex, engagementId: string, today: string): Reading | undefined {
  const engagement = index.find('engagement', engagementId);
  const workspace = index.list('workspace')[0];
  if (!engagement || !workspace) return undefined;
  return new Reading(new WorkspaceReading(stateOfIndex(index), workspace, today), engagement);
}
