import { defineEntity } from '../define-entity';
import { day, decimal, direction, oneOf, optional, ref, reference, requiredText, text } from '../fields';

/** What somebody on the client’s side expects, said or assumed, and where it went. */
export const expectation = defineEntity({
  type: 'expectation',
  scope: 'engagement',
  fields: {
    stakeholderId: reference('stakeholder'),
    text: requiredText(),
    source: oneOf('client_words', 'team_assumption', 'document'),
    recordedOn: day(),
    verifiedOn: optional(day()),
    verification: optional(oneOf('confirmed', 'corrected', 'wrong')),
    disposition: optional(oneOf('in_scope', 'criterion', 'excluded', 'alternative', 'declined')),
    dispositionRef: optional(ref()),
    metric: optional(text(200)),
    unit: optional(text(40)),
    direction: optional(direction()),
    value: optional(decimal()),
  },
});
