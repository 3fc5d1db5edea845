import { defineEntity } from '../define-entity';
import type { DocumentOf } from '../document';
import {
  amount,
  channelType,
  day,
  listOf,
  oneOf,
  optional,
  reference,
  requiredText,
  text,
  toolDemand,
} from '../fields';
import { recordRef } from '../record-ref';
import { type Refusal, refuse } from '../refusal';
import type { Context, State } from '../state';
import { refuseToolDemand } from '../tool-demand';

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
    scopeItemIds: listOf(reference('scopeItem'), 100),
    decision: optional(oneOf('alternative_accepted', 'change_request', 'goodwill', 'declined')),
    decidedOn: optional(day()),
    decisionReason: optional(text()),
    workStartedOn: optional(day()),
    effortHours: optional(amount()),
    toolDemand: optional(toolDemand()),
    changeRequestId: optional(reference('changeRequest')),
  },
});

/** A request was received; a decision not to do it says why; an effort is known only of work. */
export function check(request: DocumentOf<'request'>, state: State, context: Context): Refusal | undefined {
  if (request.receivedOn > context.today) {
    return refuse('in_the_future', 'A request was received today or before.', 'receivedOn');
  }
  return request.decision === 'declined' && !request.decisionReason
    ? refuse('missing_reason', 'Say why it is declined.', 'decisionReason')
    : refuseToolDemand(request, state.find('request', request.id), state);
}
