import { defineEntity } from '../define-entity';
import type { DocumentOf } from '../document';
import { day, decimal, direction, oneOf, optional, ref, reference, requiredText, text } from '../fields';
import { type Refusal, refuse } from '../refusal';
import type { Context, State } from '../state';

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

/** Somebody's words were said on a day that has come. */
export function check(expectation: DocumentOf<'expectation'>, _state: State, context: Context): Refusal | undefined {
  return expectation.recordedOn > context.today
    ? refuse('in_the_future', 'An expectation was recorded today or before.', 'recordedOn')
    : undefined;
}
