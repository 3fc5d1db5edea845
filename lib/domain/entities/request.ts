import { refuseToolDemand } from '../capability-profile/tool-demand';
import { defineEntity } from '../define-entity';
import type { DocumentOf } from '../document';
import {
  amount,
  channelType,
  day,
  group,
  identifier,
  listOf,
  oneOf,
  optional,
  reference,
  requiredText,
  text,
  toolDemand,
} from '../fields';
import { recordRef } from '../records/record-ref';
import { type Refusal, refuse } from '../refusal';
import { refuseMoreGoodwill } from '../scope-creep/goodwill';
import type { Context, State } from '../state';

/** What judging, deciding and splitting set. */
const verbFields = [
  'verdict',
  'verdictOn',
  'verdictReason',
  'decision',
  'decidedOn',
  'decisionReason',
  'goodwillOn',
  'changeRequestId',
  'splitFrom',
] as const;

/** Something the client asked for, and what we decided. */
export const request = defineEntity({
  type: 'request',
  scope: 'engagement',
  fields: {
    text: requiredText(),
    receivedOn: day(),
    stakeholderId: optional(reference('stakeholder')),
    channel: optional(channelType()),
    record: optional(recordRef()),
    verdict: optional(oneOf('covered', 'not_covered', 'unclear')),
    verdictOn: optional(day()),
    /** Why a verdict was revised. */
    verdictReason: optional(text(2000)),
    scopeItemIds: listOf(reference('scopeItem'), 100),
    decision: optional(oneOf('alternative_accepted', 'change_request', 'goodwill', 'declined')),
    decidedOn: optional(day()),
    decisionReason: optional(text()),
    /** When it was given for free, where it was decided otherwise later. */
    goodwillOn: optional(day()),
    workStartedOn: optional(day()),
    effortHours: optional(amount()),
    toolDemand: optional(toolDemand()),
    changeRequestId: optional(reference('changeRequest')),
    /** What it was a part of, as the client said it; the id is kept for the activity log alone. */
    splitFrom: optional(group({ requestId: identifier(), text: requiredText() })),
  },
  verbFields,
});

/** A request was received, and begins without a verdict and without a decision: both have commands of their own. */
export function check(request: DocumentOf<'request'>, state: State, context: Context): Refusal | undefined {
  if (request.receivedOn > context.today) {
    return refuse('in_the_future', 'A request was received today or before.', 'receivedOn');
  }
  const before = state.find('request', request.id);
  const early = before ? undefined : verbFields.find((field) => request[field] !== undefined);
  return early
    ? refuse('not_editable', `${early} is set by judging and deciding.`, early)
    : (refuseMoreGoodwill(request, before, state, context) ?? refuseToolDemand(request, before, state));
}

/** What was decided is kept, as a precedent. */
export function checkArchive({ decision }: DocumentOf<'request'>): Refusal | undefined {
  return decision === undefined ? undefined : refuse('not_editable', 'What was decided is kept, as a precedent.');
}
