import * as z from 'zod/mini';
import { takeUpChange } from '../agreement-life/change-decision';
import { findAgreementIn } from '../agreement-life/find-agreement';
import { beginNextDraft } from '../agreement-life/next-draft';
import { defineCommand } from '../command';
import { optional, reference, uuid } from '../fields';
import { isRefusal, refuse } from '../refusal';

/** Begins the next version with a copy of what is in force, for an approved change or without one. */
export const agreementDraftNext = defineCommand({
  name: 'agreement.draftNext',
  role: 'member',
  args: z.strictObject({
    /** The id of the draft that is made. */
    agreementId: uuid(),
    from: reference('agreement'),
    changeRequestId: optional(reference('changeRequest')),
  }),
  makes: ['agreementId'],
  apply(state, { agreementId, from, changeRequestId }, context) {
    const inForce = findAgreementIn(state, from, 'in_force', 'args.from');
    if (isRefusal(inForce)) return inForce;
    if (changeRequestId === undefined) return beginNextDraft(inForce, agreementId, undefined, state, context);
    const changeRequest = state.find('changeRequest', changeRequestId);
    if (changeRequest?.engagementId !== inForce.engagementId) {
      return refuse('not_found', 'There is no such change request here.', 'args.changeRequestId');
    }
    if (changeRequest.status !== 'approved') {
      return refuse('wrong_state', 'The change is not approved yet.', 'args.changeRequestId');
    }
    if (changeRequest.agreementId !== undefined) {
      return refuse('already_done', 'The change is part of a version already.', 'args.changeRequestId');
    }
    return takeUpChange(changeRequest, {}, agreementId, state, context);
  },
});
