import * as z from 'zod/mini';
import { type Agreement, findAgreementIn, refuseNotNext } from '../agreement-life/find-agreement';
import { freezeTerms } from '../agreement-life/frozen-terms';
import { createSignOff } from '../agreement-life/sign-off-changes';
import { refuseGone, refuseMissing, refuseSigners } from '../agreement-life/signers';
import { allOrNone } from '../change';
import { defineCommand } from '../command';
import { editDocument } from '../documents/edit-document';
import { count, optional, reference, uuid } from '../fields';
import { isRefusal, type Refusal, refuse } from '../refusal';
import type { Context, State } from '../state';

const signer = z.strictObject({
  /** The id of the sign-off that is made. */
  id: uuid(),
  stakeholderId: reference('stakeholder'),
  /** Place in the order of signing; without one they sign at any time. */
  position: optional(count(1, 100)),
});
type Signer = z.infer<typeof signer>;

/** Freezes a draft and asks each signer to sign it. Everyone who must sign is among them. */
export const agreementPropose = defineCommand({
  name: 'agreement.propose',
  role: 'lead',
  args: z.strictObject({
    agreementId: reference('agreement'),
    signers: z.array(signer).check(z.minLength(1), z.maxLength(100)),
  }),
  apply(state, { agreementId, signers }, context) {
    const agreement = findAgreementIn(state, agreementId, 'draft');
    if (isRefusal(agreement)) return agreement;
    const terms = freezeTerms(agreement, state);
    if (isRefusal(terms)) return terms;
    const refusal =
      refuseNotNext(agreement, state) ??
      refuseUndecided(agreement, state) ??
      refuseSigners(agreement, signers, state) ??
      refuseAnyGone(signers, state, context) ??
      refuseMissing(
        agreement,
        signers.map(({ stakeholderId }) => stakeholderId),
        state,
        context,
      );
    if (refusal) return refusal;
    return allOrNone([
      editDocument(agreement, { status: 'proposed', proposedOn: context.today, ...terms }, context, 'args'),
      ...signers.map((one, index) =>
        createSignOff(agreement, { ...one, digest: terms.digest }, context, `args.signers.${index}`),
      ),
    ]);
  },
});

/** A change that is part of the version was approved before the client is asked to sign for it. */
function refuseUndecided(agreement: Agreement, state: State): Refusal | undefined {
  const undecided = state
    .list('changeRequest', agreement.engagementId)
    .filter(({ id, agreementId }) => id === agreement.changeRequestId || agreementId === agreement.id)
    .find(({ status }) => status !== 'approved');
  return undecided && refuse('wrong_state', `The change “${undecided.title}” is not approved yet.`, 'args.agreementId');
}

function refuseAnyGone(signers: readonly Signer[], state: State, context: Context): Refusal | undefined {
  for (const [index, { stakeholderId }] of signers.entries()) {
    const refusal = refuseGone(stakeholderId, state, context, `args.signers.${index}.stakeholderId`);
    if (refusal) return refusal;
  }
  return undefined;
}
