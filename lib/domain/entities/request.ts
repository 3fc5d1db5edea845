import { defineEntity } from '../define-entity';
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
