import { defineEntity } from '../define-entity';
import type { DocumentOf } from '../document';
import {
  amount,
  day,
  flag,
  group,
  listOf,
  money,
  name,
  oneOf,
  optional,
  plannedHours,
  reference,
  score,
  text,
} from '../fields';
import { type Refusal, refuse } from '../refusal';
import type { Context, State } from '../state';
import { isSameValue } from '../values/same-value';

/** A change to what was agreed, with its effect stated before anyone decides. */
export const changeRequest = defineEntity({
  type: 'changeRequest',
  scope: 'engagement',
  fields: {
    title: name(500),
    reason: optional(text()),
    requestedBy: optional(reference('stakeholder')),
    status: oneOf('draft', 'submitted', 'in_review', 'approved', 'declined', 'withdrawn'),
    submittedOn: optional(day()),
    decidedOn: optional(day()),
    /** Why it was declined or withdrawn. */
    decisionReason: optional(text()),
    waitingFor: optional(text(200)),
    effect: optional(
      group({ days: optional(score(-10_000, 10_000)), cost: optional(money()), criteria: optional(text()) }),
    ),
    effortHours: optional(amount()),
    plannedHours: plannedHours(),
    requestIds: listOf(reference('request'), 200),
    agreementId: optional(reference('agreement')),
    sharedWithClient: flag(),
  },
  verbFields: ['status', 'submittedOn', 'decidedOn', 'decisionReason', 'agreementId'],
});

type ChangeRequest = DocumentOf<'changeRequest'>;

/** What nobody changes once it was sent: where the change came from. */
const origin = ['requestIds', 'requestedBy'] as const;
/** What nobody changes once it was decided: what was decided about. */
const decided = ['title', 'reason', 'effect', 'effortHours', 'plannedHours'] as const;

/** A change request begins as a draft, keeps its origin once it was sent, and its text once it was decided. */
export function check(changeRequest: ChangeRequest, state: State, _context: Context): Refusal | undefined {
  const before = state.find('changeRequest', changeRequest.id);
  if (!before) return refuseNew(changeRequest);
  if (before.status === 'draft') return undefined;
  const isOpen = before.status === 'submitted' || before.status === 'in_review';
  const fixed = [...origin, ...(isOpen ? [] : decided)];
  const changed = fixed.find((field) => !isSameValue(before[field], changeRequest[field]));
  return changed && refuse('not_editable', `${changed} stays as it was: the change is ${before.status}.`, changed);
}

function refuseNew(changeRequest: ChangeRequest): Refusal | undefined {
  if (changeRequest.status !== 'draft') return refuse('not_editable', 'A change request begins as a draft.', 'status');
  const early = (['submittedOn', 'decidedOn', 'decisionReason', 'agreementId'] as const).find(
    (field) => changeRequest[field] !== undefined,
  );
  return early && refuse('not_editable', `${early} is set by sending and deciding.`, early);
}

/** What was sent to be decided is kept, as a precedent. */
export function checkArchive({ status }: ChangeRequest): Refusal | undefined {
  return status === 'draft'
    ? undefined
    : refuse('not_editable', 'What was sent to be decided is kept: withdraw it instead.');
}
