import * as z from 'zod/mini';
import { defineCommand } from '../command';
import { text } from '../fields';
import { changeGap, gapArgs, severityOf } from '../gaps/stored-gap';
import { refuse } from '../refusal';
import { mayAct } from '../roles';

/** Says that a gap is none, and why. It returns only when its facts change. A critical one needs a lead. */
export const gapDismiss = defineCommand({
  name: 'gap.dismiss',
  role: 'member',
  args: z.strictObject({ ...gapArgs, reason: text(2000) }),
  apply(state, { reason, ...args }, context) {
    if (reason === '') return refuse('missing_reason', 'Say why this is no gap.', 'args.reason');
    if (severityOf(state, args) === 'critical' && !mayAct(context.role, 'lead')) {
      return refuse('forbidden', 'Dismissing a critical gap needs the role lead.', 'args.key');
    }
    return changeGap(
      state,
      args,
      { state: 'dismissed', reason, snoozedUntil: null },
      { act: 'dismissed', reason },
      context,
    );
  },
});
