import * as z from 'zod/mini';
import { hasExpired, hasTradeOff } from '../alternatives/open-option';
import type { Change } from '../change';
import { defineCommand } from '../command';
import { editDocument } from '../documents/edit-document';
import { day, reference } from '../fields';
import { refuseOption } from '../leads-only/refuse-option';
import { isRefusal, refuse } from '../refusal';

/** Puts options before the client, side by side, all or none. Each says what it costs, saves or changes. */
export const alternativeOffer = defineCommand({
  name: 'alternative.offer',
  role: 'member',
  args: z.strictObject({
    alternativeIds: z.array(reference('alternative')).check(z.minLength(1), z.maxLength(20)),
    expiresOn: z.optional(day()),
  }),
  apply(state, { alternativeIds, expiresOn }, context) {
    if (expiresOn !== undefined && expiresOn <= context.today) {
      return refuse('in_the_past', 'Choose a day after today.', 'args.expiresOn');
    }
    const changes: Change[] = [];
    for (const [position, id] of [...new Set(alternativeIds)].entries()) {
      const at = `args.alternativeIds.${position}`;
      const option = state.find('alternative', id);
      if (!option) return refuse('not_found', 'There is no such option here.', at);
      const isOver = option.status === 'expired' || (option.status === 'offered' && hasExpired(option, context.today));
      if (option.status !== 'draft' && !isOver) {
        return refuse('already_done', 'This option was offered before.', at);
      }
      if (expiresOn === undefined && !isOver && option.expiresOn !== undefined && option.expiresOn <= context.today) {
        return refuse('in_the_past', 'Choose a day after today.', `${at}.expiresOn`);
      }
      const kept = refuseOption(option, state);
      if (kept) return { ...kept, path: at };
      if (!hasTradeOff(option)) return refuse('required', 'Say what it costs, saves or changes.', `${at}.tradeOff`);
      const offered = {
        status: 'offered',
        offeredOn: context.today,
        // A day that was written down with the option holds, unless it is the one that is over.
        expiresOn: expiresOn ?? (isOver ? null : option.expiresOn),
        decidedOn: null,
        sharedWithClient: true,
      };
      const change = editDocument(option, offered, context, at);
      if (isRefusal(change)) return change;
      changes.push(change);
    }
    return changes;
  },
});
