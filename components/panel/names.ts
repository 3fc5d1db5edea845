import type { DocumentIndex } from '../../lib/domain/documents/document-index';

/** The name of a member of the workspace; null when it is nobody we know. */
export function memberName(index: DocumentIndex, memberId: string | null | undefined): string | null {
  return index.list('workspace')[0]?.members.find((member) => member.id === memberId)?.name ?? null;
}

/** The name of whoever answers for something. */
export function ownerName(
  index: DocumentIndex,
  owner: { memberId: string } | { stakeholderId: string } | undefined,
): string | null {
  if (!owner) return null;
  if ('memberId' in owner) return memberName(index, owner.memberId);
  return index.find('stakeholder', owner.stakeholderId)?.name ?? null;
}

/** The name of whoever did something: one of us, or a person of the client's on their own page. */
export function authorName(index: DocumentIndex, id: string | null): string | null {
  return memberName(index, id) ?? index.find('stakeholder', id ?? undefined)?.name ?? null;
}
