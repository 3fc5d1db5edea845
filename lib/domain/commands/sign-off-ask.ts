import * as z from 'zod/mini';
import { findAgreementIn } from '../agreement-life/find-agreement';
import { createSignOff } from '../agreement-life/sign-off-changes';
import { refuseAsking } from '../agreement-life/signers';
import { defineCommand } from '../command';
import { count, optional, reference, uuid } from '../fields';
import { isRefusal } from '../refusal';

/** Asks one more person to sign what is proposed: somebody who joined, or who turned out to have a say. */
export const signOffAsk = defineCommand({
  name: 'signOff.ask',
  role: 'lead',
  args: z.strictObject({
    agreementId: reference('agreement'),
    /** The id of the sign-off that is made. */
    id: uuid(),
    stakeholderId: reference('stakeholder'),
    position: optional(count(1, 100)),
  }),
  apply(state, { agreementId, ...signer }, context) {
    const agreement = findAgreementIn(state, agreementId, 'proposed');
    if (isRefusal(agreement)) return agreement;
    const refusal = refuseAsking(agreement, signer, state, context);
    if (refusal) return refusal;
    const change = createSignOff(agreement, { ...signer, digest: agreement.digest }, context, 'args');
    return isRefusal(change) ? change : [change];
  },
});
