import { defineEntity } from '../define-entity';
import { count, day, flag, group, name, oneOf, optional, owner, text } from '../fields';

/** What could happen, how likely, how bad, and what we do about it. */
export const risk = defineEntity({
  type: 'risk',
  scope: 'engagement',
  fields: {
    title: name(500),
    probability: count(1, 5),
    impact: count(1, 5),
    response: optional(group({ kind: oneOf('avoid', 'reduce', 'transfer', 'accept'), text: optional(text()) })),
    owner: optional(owner()),
    openedOn: day(),
    closedOn: optional(day()),
    outcome: optional(text()),
    withheldReason: optional(text(2000)),
    sharedWithClient: flag(),
  },
});
