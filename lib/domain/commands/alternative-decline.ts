import * as z from 'zod/mini';
import { declineOption } from '../alternatives/decline-option';
import { findOpenOption } from '../alternatives/open-option';
import { defineCommand } from '../command';
import { oneOf, reference, text } from '../fields';
import { isRefusal } from '../refusal';

/** An option was turned down, by the client or by us: both are counted. */
export const alternativeDecline = defineCommand({
  name: 'alternative.decline',
  role: 'member',
  args: z.strictObject({
    alternativeId: reference('alternative'),
    by: oneOf('us', 'client'),
    stakeholderId: z.optional(reference('stakeholder')),
    reason: z.optional(text(2000)),
  }),
  apply(state, { alternativeId, by, stakeholderId, reason }, context) {
    const option = findOpenOption(state, alternativeId, context);
    if (isRefusal(option)) return option;
    const change = declineOption(option, { by, stakeholderId, reason }, state, context);
    return isRefusal(change) ? change : [change];
  },
});
