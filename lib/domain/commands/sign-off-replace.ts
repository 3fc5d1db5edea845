import * as z from 'zod/mini';
import { findOpenSignOff, refuseStillNeeded } from '../agreement-life/answerable-sign-off';
import { createSignOff, voidSignOff } from '../agreement-life/sign-off-changes';
import { refuseAsking } from '../agreement-life/signers';
import { allOrNone } from '../change';
import { defineCommand } from '../command';
import { reference, text, uuid } from '../fields';
import { isRefusal, refuse } from '../refusal';

/** Asks somebody else to sign in the place of a signer who cannot, and keeps the reason. */
export const signOffReplace = defineCommand({
  name: 'signOff.replace',
  role: 'lead',
  args: z.strictObject({
    signOffId: reference('signOff'),
    /** The id of the sign-off that is made. */
    newId: uuid(),
    stakeholderId: reference('stakeholder'),
    reason: text(2000),
  }),
  makes: ['newId'],
  apply(state, { signOffId, newId, stakeholderId, reason }, context) {
    const found = findOpenSignOff(state, signOffId, context);
    if (isRefusal(found)) return found;
    if (reason === '') return refuse('missing_reason', 'Say why somebody else signs.', 'args.reason');
    const { signOff, agreement } = found;
    const refusal =
      refuseStillNeeded(signOff, state, context) ??
      refuseAsking(agreement, { id: newId, stakeholderId }, state, context, {
        id: 'args.newId',
        stakeholderId: 'args.stakeholderId',
      });
    if (refusal) return refusal;
    const { position } = signOff;
    return allOrNone([
      voidSignOff(signOff, reason, context, newId),
      createSignOff(agreement, { id: newId, stakeholderId, position, digest: agreement.digest }, context, 'args'),
    ]);
  },
});
