import * as z from 'zod/mini';
import { defineEntity } from '../define-entity';
import { day, flag, group, name, oneOf, optional, ref, requiredText, text } from '../fields';

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
    sharedWithClient: flag(),
  },
});
