import * as z from 'zod/mini';
import { defineEntity } from '../define-entity';
import type { DocumentOf } from '../document';
import { day, flag, group, name, oneOf, optional, ref, reference, requiredText, text } from '../fields';
import { refuseOption } from '../leads-only/refuse-option';
import { type Refusal, refuse } from '../refusal';
import type { State } from '../state';

/** Another way forward, with what it costs and saves. */
export const alternative = defineEntity({
  type: 'alternative',
  scope: 'engagement',
  fields: {
    about: z.union([ref(), group({ gapKey: name(300) })]),
    text: requiredText(),
    tradeOff: optional(
      group({
        time: optional(text(1000)),
        cost: optional(text(1000)),
        quality: optional(text(1000)),
        scope: optional(text(1000)),
        goal: optional(text(1000)),
      }),
    ),
    status: oneOf('draft', 'offered', 'accepted', 'declined', 'expired'),
    offeredOn: optional(day()),
    decidedOn: optional(day()),
    declinedBy: optional(oneOf('us', 'client')),
    expiresOn: optional(day()),
    /** Not an option among others, but the decision to go separate ways. */
    kind: optional(oneOf('walk_away')),
    /** Who on the client's side picked or declined it. */
    decidedBy: optional(reference('stakeholder')),
    /** Why it was picked or declined. */
    reason: optional(text(2000)),
    sharedWithClient: flag(),
  },
  verbFields: ['status', 'offeredOn', 'decidedOn', 'declinedBy', 'kind', 'decidedBy', 'reason', 'sharedWithClient'],
});

/** An option begins as a draft, which nobody outside sees; it is offered and decided by its own commands. */
export function check(alternative: DocumentOf<'alternative'>, state: State): Refusal | undefined {
  const isNew = state.find('alternative', alternative.id) === undefined;
  if (!isNew) return undefined;
  return alternative.status === 'draft'
    ? refuseOption(alternative, state)
    : refuse('not_editable', 'A new option is a draft: offer it next.', 'status');
}
