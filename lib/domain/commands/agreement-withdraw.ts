import * as z from 'zod/mini';
import { findAgreementIn } from '../agreement-life/find-agreement';
import { voidSignOff } from '../agreement-life/sign-off-changes';
import { standingSignOffs } from '../agreement-life/signers';
import { allOrNone } from '../change';
import { defineCommand } from '../command';
import { editDocument } from '../documents/edit-document';
import { reference, text } from '../fields';
import { isRefusal, refuse } from '../refusal';

/** Takes a proposal back, to be changed. What was signed for it so far is void and kept as history, with the reason. */
export const agreementWithdraw = defineCommand({
  name: 'agreement.withdraw',
  role: 'lead',
  args: z.strictObject({ agreementId: reference('agreement'), reason: text(2000) }),
  apply(state, { agreementId, reason }, context) {
    const agreement = findAgreementIn(state, agreementId, 'proposed');
    if (isRefusal(agreement)) return agreement;
    if (reason === '') return refuse('missing_reason', 'Say why it is taken back.', 'args.reason');
    const draft = { status: 'draft', proposedOn: null, digest: null, signedTerms: null };
    return allOrNone([
      editDocument(agreement, draft, context, 'args'),
      ...standingSignOffs(agreement, state).map((signOff) => voidSignOff(signOff, reason, context)),
    ]);
  },
});
