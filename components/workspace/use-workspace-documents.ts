import { useMemo } from 'preact/hooks';
import { type DocumentIndex, indexDocuments } from '../../lib/domain/documents/document-index';
import type { DocumentsView } from '../../lib/queries/views';

export type WorkspaceDocuments = {
  index: DocumentIndex;
  /** Ids of documents with a change that is not stored yet. */
  waitingIds: ReadonlySet<string>;
  /** Today in the workspace’s time zone. */
  today: string;
};

/** Documents of the workspace, to be looked up by type; undefined until they have been read. */
export function useWorkspaceDocuments(view: DocumentsView | undefined): WorkspaceDocuments | undefined {
  return useMemo(
    () =>
      view && {
        index: indexDocuments(view.documents),
        waitingIds: new Set(view.waitingIds),
        today: view.today,
      },
    [view],
  );
}
