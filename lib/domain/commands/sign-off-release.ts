import * as z from 'zod/mini';
import { findOpenSignOff, refuseStillNeeded } from '../agreement-life/answerable-sign-off';
import { settle } from '../agreement-life/put-in-force';
import { voidSignOff } from '../agreement-life/sign-off-changes';
import { standingSignOffs } from '../agreement-life/signers';
import { defineCommand } from '../command';
import { reference, text } from '../fields';
import { isRefusal, refuse } from '../refusal';

/** Goes on without a signer who left and whom nobody replaces, and keeps the reason. Somebody else must still sign. */
export const signOffRelease = defineCommand({
  name: 'signOff.release',
  role: 'lead',
  args: z.strictObject({ signOffId: reference('signOff'), reason: text(2000) }),
  apply(state, { signOffId, reason }, context) {
    const found = findOpenSignOff(state, signOffId, context);
    if (isRefusal(found)) return found;
    if (reason === '') return refuse('missing_reason', 'Say why this person need not sign.', 'args.reason');
    const { signOff, agreement } = found;
    const needed = refuseStillNeeded(signOff, state, context);
    if (needed) return needed;
    if (standingSignOffs(agreement, state).length === 1) {
      return refuse('required', 'Nobody else was asked: name somebody who signs instead.', 'args.signOffId');
    }
    const change = voidSignOff(signOff, reason, context);
    return isRefusal(change) ? change : settle(agreement, [change], state, context);
  },
});
