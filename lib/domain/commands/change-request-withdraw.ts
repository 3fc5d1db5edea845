import * as z from 'zod/mini';
import { findChangeRequest } from '../agreement-life/change-decision';
import { defineCommand } from '../command';
import { editDocument } from '../documents/edit-document';
import { optional, reference, text } from '../fields';
import { isRefusal } from '../refusal';

/** Takes a change request back that nobody has decided. */
export const changeRequestWithdraw = defineCommand({
  name: 'changeRequest.withdraw',
  role: 'member',
  args: z.strictObject({ changeRequestId: reference('changeRequest'), reason: optional(text()) }),
  apply(state, { changeRequestId, reason }, context) {
    const found = findChangeRequest(state, changeRequestId, ['draft', 'submitted', 'in_review']);
    if (isRefusal(found)) return found;
    const fields = { status: 'withdrawn', decidedOn: context.today, decisionReason: reason ?? null };
    const change = editDocument(found, fields, context, 'args');
    return isRefusal(change) ? change : [change];
  },
});
