import * as z from 'zod/mini';
import { defineCommand } from '../command';
import { changeGap, findStoredGap, gapArgs } from '../gaps/stored-gap';
import { refuse } from '../refusal';

/** Puts a gap back among the open ones: also the way to take back a take, a snooze or a dismissal. */
export const gapReopen = defineCommand({
  name: 'gap.reopen',
  role: 'member',
  args: z.strictObject({ engagementId: gapArgs.engagementId, key: gapArgs.key }),
  apply(state, args, context) {
    const stored = findStoredGap(state, args);
    if (!stored) return refuse('not_found', 'There is no such gap here.', 'args.key');
    if (stored.state === 'open') return refuse('already_done', 'This gap is open.', 'args.key');
    const cleared = { state: 'open', takenBy: null, snoozedUntil: null, reason: null };
    return changeGap(state, args, cleared, { act: 'reopened' }, context);
  },
});
