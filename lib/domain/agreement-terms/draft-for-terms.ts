import { type CommandRequest, createRequest } from '../command-request';
import type { DocumentIndex } from '../documents/document-index';

/** Where a new term goes: into a draft, with what must be sent first to have one. */
export type DraftForTerms = { agreementId: string; before: CommandRequest[] };

/**
 * The draft that takes new terms; the first one is made when there is no agreement at all. Null when only a version
 * that was proposed or agreed exists: a change to that needs a new version, which is not begun in passing.
 */
export function draftForTerms(index: DocumentIndex, engagementId: string, newId: () => string): DraftForTerms | null {
  const agreements = index.list('agreement');
  const draft = agreements.find(({ status }) => status === 'draft');
  if (draft) return { agreementId: draft.id, before: [] };
  if (agreements.length > 0) return null;
  const agreementId = newId();
  return {
    agreementId,
    before: [createRequest({ type: 'agreement', id: agreementId, engagementId, version: 1, status: 'draft' })],
  };
}
