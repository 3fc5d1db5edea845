import * as z from 'zod/mini';
import { defineCommand } from '../command';
import { day } from '../fields';
import { changeGap, gapArgs } from '../gaps/stored-gap';
import { refuse } from '../refusal';

/** Puts a gap aside until a day. It comes back earlier when it gets worse. */
export const gapSnooze = defineCommand({
  name: 'gap.snooze',
  role: 'member',
  args: z.strictObject({ ...gapArgs, until: day() }),
  apply(state, { until, ...args }, context) {
    if (until <= context.today) return refuse('in_the_past', 'Choose a day after today.', 'args.until');
    const asleep = { state: 'snoozed', snoozedUntil: until, reason: null };
    return changeGap(state, args, asleep, { act: 'snoozed', until }, context);
  },
});
