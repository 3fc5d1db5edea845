import type { DocumentOf } from '../document';
import type { DocumentIndex } from '../documents/document-index';
import { isSameValue } from '../values/same-value';
import type { Line } from './line-order';
import { movedLines } from './moved-lines';

type Agreement = DocumentOf<'agreement'>;
type Term = DocumentOf<'scopeItem'> | DocumentOf<'criterion'> | DocumentOf<'milestone'>;

/** What says nothing about the term itself. */
const outsideTerm = new Set(
  'id agreementId previousId position createdAt createdBy updatedAt updatedBy edits doneOn acceptedOn'.split(' '),
);

/**
 * How many lines a later version changes, moves, adds or leaves out. Counted in the panel, where the comparison that says
 * which ones (`compare-versions.ts`) would bring too many bytes.
 */
export function countChanges(index: DocumentIndex, from: Agreement, to: Agreement): number {
  const terms: Term[] = [...index.list('scopeItem'), ...index.list('criterion'), ...index.list('milestone')];
  const before = new Map(terms.filter(({ agreementId }) => agreementId === from.id).map((term) => [term.id, term]));
  const after = terms.filter(({ agreementId }) => agreementId === to.id);
  const previous = new Map(after.map(({ id, previousId }) => [id, previousId]));
  const kept = new Set([...previous.values()].filter((id) => id !== undefined && before.has(id)));
  const moved = movedLines([...before.values()].filter(isLine), after.filter(isLine), ({ previousId = '' }) => {
    const old = before.get(previousId);
    return old && isLine(old) ? old : undefined;
  });
  const changedOrAdded = after.filter((term) => {
    const old = term.previousId === undefined ? undefined : before.get(term.previousId);
    return (
      !old ||
      moved.has(term.id) ||
      !isSameTerm(
        old,
        pointBack(term, (id) => previous.get(id) ?? id),
      )
    );
  });
  return changedOrAdded.length + (before.size - kept.size) + countChannels(from, to);
}

const isLine = (term: Term): term is Line => term.type !== 'milestone';

/** The term as if it pointed at the version before: its copy points at copies, which is no change. */
function pointBack(term: Term, back: (id: string) => string): Term {
  if (term.type === 'milestone') return { ...term, criterionIds: term.criterionIds.map(back) };
  if (term.type === 'criterion' || term.milestoneId === undefined) return term;
  return { ...term, milestoneId: back(term.milestoneId) };
}

function isSameTerm(before: Term, after: Term): boolean {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...fields].every(
    (field) => outsideTerm.has(field) || isSameValue(Reflect.get(before, field), Reflect.get(after, field)),
  );
}

/** A channel that changed is one change, and so is one that came or went. */
function countChannels({ channels: from }: Agreement, { channels: to }: Agreement): number {
  const came = to.filter((channel) => !from.some((other) => isSameValue(channel, other))).length;
  const went = from.filter((channel) => !to.some((other) => isSameValue(channel, other))).length;
  return Math.max(came, went);
}
