import * as z from 'zod/mini';
import { acceptOption } from '../alternatives/accept-option';
import { findOpenOption } from '../alternatives/open-option';
import { defineCommand } from '../command';
import { reference, text } from '../fields';
import { isRefusal } from '../refusal';

/** The client picked an option; a member writes down who. */
export const alternativeAccept = defineCommand({
  name: 'alternative.accept',
  role: 'member',
  args: z.strictObject({
    alternativeId: reference('alternative'),
    stakeholderId: z.optional(reference('stakeholder')),
    reason: z.optional(text(2000)),
  }),
  apply(state, { alternativeId, stakeholderId, reason }, context) {
    const option = findOpenOption(state, alternativeId, context);
    return isRefusal(option) ? option : acceptOption(option, { stakeholderId, reason }, state, context);
  },
});
