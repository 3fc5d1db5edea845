import * as z from 'zod/mini';
import { findChangeRequest, refuseWithoutEffect, takeUpChange } from '../agreement-life/change-decision';
import { defineCommand } from '../command';
import { editDocument } from '../documents/edit-document';
import { optional, reference, uuid } from '../fields';
import { isRefusal } from '../refusal';

/**
 * Approves a change whose effect is stated. With `agreementId` it goes at once into that draft, or into a new one of that
 * id; without one, `agreement.draftNext` takes it up later.
 */
export const changeRequestApprove = defineCommand({
  name: 'changeRequest.approve',
  role: 'lead',
  args: z.strictObject({ changeRequestId: reference('changeRequest'), agreementId: optional(uuid()) }),
  makes: ['agreementId'],
  apply(state, { changeRequestId, agreementId }, context) {
    const found = findChangeRequest(state, changeRequestId, ['submitted', 'in_review']);
    if (isRefusal(found)) return found;
    const refusal = refuseWithoutEffect(found);
    if (refusal) return refusal;
    const approved = { status: 'approved', decidedOn: context.today };
    if (agreementId !== undefined) return takeUpChange(found, approved, agreementId, state, context);
    const change = editDocument(found, approved, context, 'args');
    return isRefusal(change) ? change : [change];
  },
});
