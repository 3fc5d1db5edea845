import { type Document, entityTypes } from '../document';
import { entities } from '../entities/registry.generated';
import type { State } from '../state';
import type { Read } from '../states/run-with-reads';

/** The types whose documents belong to one engagement each. */
const engagementTypes = entityTypes.filter((type) => entities[type].scope === 'engagement');

/** All documents of one engagement, without the engagement itself. */
export function documentsOfEngagement(state: State, engagementId: string): Document[] {
  return engagementTypes.flatMap((type): readonly Document[] => state.list(type, engagementId));
}

/** What is read by whoever reads all documents of an engagement. */
export const readsOfEngagement = (engagementId: string): Read[] =>
  engagementTypes.map((type) => ({ kind: 'list', type, engagementId }));
