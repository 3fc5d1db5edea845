import * as z from 'zod/mini';
import { findChangeRequest } from '../agreement-life/change-decision';
import { defineCommand } from '../command';
import { editDocument } from '../documents/edit-document';
import { reference, text } from '../fields';
import { isRefusal, refuse } from '../refusal';

/** Declines a change, and says why. It stays findable, as a precedent. */
export const changeRequestDecline = defineCommand({
  name: 'changeRequest.decline',
  role: 'lead',
  args: z.strictObject({ changeRequestId: reference('changeRequest'), reason: text() }),
  apply(state, { changeRequestId, reason }, context) {
    const found = findChangeRequest(state, changeRequestId, ['submitted', 'in_review']);
    if (isRefusal(found)) return found;
    if (reason === '') return refuse('missing_reason', 'Say why it is declined.', 'args.reason');
    const fields = { status: 'declined', decidedOn: context.today, decisionReason: reason };
    const change = editDocument(found, fields, context, 'args');
    return isRefusal(change) ? change : [change];
  },
});
