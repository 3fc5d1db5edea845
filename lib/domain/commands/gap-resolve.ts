import * as z from 'zod/mini';
import { defineCommand } from '../command';
import { text } from '../fields';
import { changeGap, findStoredGap, gapArgs } from '../gaps/stored-gap';
import { refuse } from '../refusal';

/** Says that a gap is closed. A rule that finds it again opens it again. */
export const gapResolve = defineCommand({
  name: 'gap.resolve',
  role: 'member',
  args: z.strictObject({ ...gapArgs, reason: z.optional(text(2000)) }),
  apply(state, { reason, ...args }, context) {
    if (findStoredGap(state, args)?.state === 'resolved') {
      return refuse('already_done', 'This gap was resolved before.', 'args.key');
    }
    const closed = { state: 'resolved', reason: reason || null, snoozedUntil: null };
    return changeGap(state, args, closed, { act: 'resolved', reason }, context);
  },
});
