import type { DocumentOf } from '../../../../lib/domain/document';
import { useDocuments } from '../../../../lib/queries/documents';

/** The workspace's own templates; none until they have been read. */
export function useTemplates(): readonly DocumentOf<'template'>[] {
  const documents = useDocuments(['template']).data?.documents ?? [];
  return documents.filter((document) => document.type === 'template');
}
