import type { DocumentIndex } from '../documents/document-index';
import type { State } from '../state';

/** The documents of a view as a state that never changes. */
export function stateOfIndex(index: DocumentIndex): State {
  return {
    find: (type, id) => index.find(type, id),
    isArchived: () => false,
    list: (type, engagementId) =>
      engagementId === undefined
        ? index.list(type)
        : index.list(type).filter((document) => 'engagementId' in document && document.engagementId === engagementId),
    workspace: () => index.list('workspace')[0],
  };
}
