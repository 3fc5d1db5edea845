import type { Change } from '../change';
import type { Document } from '../document';
import type { Refusal } from '../refusal';
import type { Context, State } from '../state';
import { editDocument } from './edit-document';

/** Types that name who answers for them, of us or of the client. */
const ownedTypes = ['scopeItem', 'criterion', 'milestone', 'risk', 'improvement'] as const;

/**
 * Gives everything that `from` answers for to `to`: engagements, their assignments, items, criteria, milestones, risks,
 * improvements, client outcomes and taken gaps. What a superseded version says stays as it was.
 */
export function handOverItems(state: State, from: string, to: string, context: Context): (Change | Refusal)[] {
  const edit = (document: Document, fields: Record<string, unknown>) => editDocument(document, fields, context);
  const superseded = new Set(
    state
      .list('agreement')
      .filter(({ status }) => status === 'superseded')
      .map(({ id }) => id),
  );
  const isPast = (document: Document) => 'agreementId' in document && superseded.has(document.agreementId ?? '');
  const owned = ownedTypes.flatMap((type) =>
    state
      .list(type)
      .filter(({ owner }) => owner !== undefined && 'memberId' in owner && owner.memberId === from)
      .filter((document) => !isPast(document))
      .map((document) => edit(document, { owner: { memberId: to } })),
  );
  const cpis = state.list('cpi').filter(({ ownerId }) => ownerId === from);
  const taken = state.list('gap').filter(({ takenBy, state }) => takenBy === from && state === 'taken');
  return [
    ...handOverEngagements(state, from, to, context),
    ...owned,
    ...cpis.map((cpi) => edit(cpi, { ownerId: to })),
    ...taken.map((gap) => edit(gap, { takenBy: to })),
  ];
}

function handOverEngagements(state: State, from: string, to: string, context: Context): (Change | Refusal)[] {
  return state.list('engagement').flatMap((engagement) => {
    const isOwner = engagement.ownerId === from;
    const isAssigned = engagement.assignments.some(({ memberId }) => memberId === from);
    if (!isOwner && !isAssigned) return [];
    const isThere = engagement.assignments.some(({ memberId }) => memberId === to);
    const assignments = engagement.assignments
      // Who is assigned already keeps their own entry.
      .filter(({ memberId }) => memberId !== from || !isThere)
      .map((assignment) =>
        assignment.memberId === from ? { ...assignment, memberId: to, since: context.today } : assignment,
      );
    return [editDocument(engagement, { ...(isOwner ? { ownerId: to } : {}), assignments }, context)];
  });
}
