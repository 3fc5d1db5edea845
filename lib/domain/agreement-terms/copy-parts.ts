import type { Change } from '../change';
import type { DocumentOf } from '../document';
import { createDocument } from '../documents/edit-document';
import type { Context } from '../state';
import { derivedId } from '../values/derived-id';
import type { Part } from './version-parts';

type Agreement = DocumentOf<'agreement'>;

/** The id of a part's copy in another version: the same for whoever copies it, however often. */
export function copyIdOf(agreementId: string, partId: string): string {
  return derivedId('copy', agreementId, partId);
}

/**
 * The changes that copy the parts of a version into a new one. Each copy names the part that it follows, so that
 * measurements, answers and links carry on, and points at the copies of what the part pointed at.
 */
export function copyParts(parts: readonly Part[], to: Agreement, context: Context): Change[] {
  const copied = new Set(parts.map(({ id }) => id));
  const follow = (id: string) => (copied.has(id) ? copyIdOf(to.id, id) : id);
  return parts.map((part) => {
    const { edits: _edits, ...rest } = part;
    const place = { id: copyIdOf(to.id, part.id), agreementId: to.id, previousId: part.id };
    return createDocument(pointAtCopies({ ...rest, ...place }, follow), context);
  });
}

function pointAtCopies(part: Part, follow: (id: string) => string): Part {
  switch (part.type) {
    case 'scopeItem':
      return part.milestoneId === undefined ? part : { ...part, milestoneId: follow(part.milestoneId) };
    case 'milestone':
      return { ...part, criterionIds: part.criterionIds.map(follow) };
    case 'criterion':
      return part;
  }
}
