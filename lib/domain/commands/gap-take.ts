import * as z from 'zod/mini';
import { defineCommand } from '../command';
import { changeGap, gapArgs } from '../gaps/stored-gap';

/** Somebody takes a gap on: it is theirs until it is gone. */
export const gapTake = defineCommand({
  name: 'gap.take',
  role: 'member',
  args: z.strictObject(gapArgs),
  apply(state, args, context) {
    return changeGap(
      state,
      args,
      { state: 'taken', takenBy: context.memberId, snoozedUntil: null, reason: null },
      { act: 'taken' },
      context,
    );
  },
});
