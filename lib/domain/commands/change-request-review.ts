import * as z from 'zod/mini';
import { findChangeRequest } from '../agreement-life/change-decision';
import { defineCommand } from '../command';
import { editDocument } from '../documents/edit-document';
import { optional, reference, text } from '../fields';
import { isRefusal } from '../refusal';

/** Takes a submitted change request into review, and says whom the decision waits for. */
export const changeRequestReview = defineCommand({
  name: 'changeRequest.review',
  role: 'lead',
  args: z.strictObject({ changeRequestId: reference('changeRequest'), waitingFor: optional(text(200)) }),
  apply(state, { changeRequestId, waitingFor }, context) {
    const found = findChangeRequest(state, changeRequestId, ['submitted']);
    if (isRefusal(found)) return found;
    const fields = waitingFor === undefined ? { status: 'in_review' } : { status: 'in_review', waitingFor };
    const change = editDocument(found, fields, context, 'args');
    return isRefusal(change) ? change : [change];
  },
});
