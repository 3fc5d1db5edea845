import { defineEntity } from '../define-entity';
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
});
