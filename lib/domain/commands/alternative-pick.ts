import * as z from 'zod/mini';
import { acceptOption } from '../alternatives/accept-option';
import { findClientOption } from '../alternatives/client-option';
import { isAboutSame } from '../alternatives/open-option';
import { defineCommand } from '../command';
import { reference, text } from '../fields';
import { isRefusal, refuse } from '../refusal';

/**
 * A person of the client's picks one of the options that lie on the table for one thing, on their own page. Refused
 * when they have picked another for it: changing one's mind is a talk, not a second press.
 */
export const alternativePick = defineCommand({
  name: 'alternative.pick',
  role: 'client',
  args: z.strictObject({ alternativeId: reference('alternative'), reason: z.optional(text(2000)) }),
  apply(state, { alternativeId, reason }, context) {
    const option = findClientOption(state, alternativeId, context);
    if (isRefusal(option)) return option;
    const { stakeholderId } = context;
    const hasPicked = state
      .list('alternative', option.engagementId)
      .some(
        ({ status, about, decidedBy }) =>
          status === 'accepted' && decidedBy === stakeholderId && isAboutSame(about, option.about),
      );
    return hasPicked
      ? refuse('already_done', 'You have picked another option for this.', 'args.alternativeId')
      : acceptOption(option, { stakeholderId, reason }, state, context);
  },
});
