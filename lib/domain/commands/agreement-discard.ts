import * as z from 'zod/mini';
import { findAgreementIn } from '../agreement-life/find-agreement';
import { partsOf } from '../agreement-terms/version-parts';
import { allOrNone, archived } from '../change';
import { defineCommand } from '../command';
import { editDocument } from '../documents/edit-document';
import { reference } from '../fields';
import { isRefusal, refuse } from '../refusal';
import { mayAct } from '../roles';

/**
 * Throws a draft away with its parts and its void sign-offs. Changes that were to go into it are free for the next one.
 * For whoever began it, or a lead.
 */
export const agreementDiscard = defineCommand({
  name: 'agreement.discard',
  role: 'member',
  args: z.strictObject({ agreementId: reference('agreement') }),
  apply(state, { agreementId }, context) {
    const agreement = findAgreementIn(state, agreementId, 'draft');
    if (isRefusal(agreement)) return agreement;
    if (agreement.createdBy !== context.memberId && !mayAct(context.role, 'lead')) {
      return refuse('forbidden', 'Whoever began the draft throws it away, or a lead.', 'args.agreementId');
    }
    const signOffs = state.list('signOff', agreement.engagementId).filter((one) => one.agreementId === agreementId);
    const changes = state
      .list('changeRequest', agreement.engagementId)
      .filter((change) => change.agreementId === agreementId);
    return allOrNone([
      ...[...partsOf(agreement, state), ...signOffs, agreement].map(archived),
      ...changes.map((change) => editDocument(change, { agreementId: null }, context, 'args')),
    ]);
  },
});
