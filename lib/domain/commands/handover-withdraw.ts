import * as z from 'zod/mini';
import { archived } from '../change';
import { defineCommand } from '../command';
import { reference } from '../fields';
import { findOpenHandover } from '../handover/find-handover';
import { isRefusal, refuse } from '../refusal';
import { mayAct } from '../roles';

/** Takes back a handover that is under way: whoever answered for the engagement goes on doing so. */
export const handoverWithdraw = defineCommand({
  name: 'handover.withdraw',
  role: 'member',
  args: z.strictObject({ handoverId: reference('handover') }),
  apply(state, { handoverId }, context) {
    const handover = findOpenHandover(state, handoverId);
    if (isRefusal(handover)) return handover;
    return handover.createdBy === context.memberId || mayAct(context.role, 'lead')
      ? [archived(handover)]
      : refuse('forbidden', 'Whoever began it takes it back, or a lead.', 'args.handoverId');
  },
});
