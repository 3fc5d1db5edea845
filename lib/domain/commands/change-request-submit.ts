import * as z from 'zod/mini';
import { findChangeRequest, refuseWithoutEffect } from '../agreement-life/change-decision';
import { defineCommand } from '../command';
import { editDocument } from '../documents/edit-document';
import { reference } from '../fields';
import { isRefusal } from '../refusal';

/** Sends a change request off to be decided. It says first what it does to time, cost and criteria. */
export const changeRequestSubmit = defineCommand({
  name: 'changeRequest.submit',
  role: 'member',
  args: z.strictObject({ changeRequestId: reference('changeRequest') }),
  apply(state, { changeRequestId }, context) {
    const found = findChangeRequest(state, changeRequestId, ['draft']);
    if (isRefusal(found)) return found;
    const fields = { status: 'submitted', submittedOn: context.today };
    const change = refuseWithoutEffect(found) ?? editDocument(found, fields, context, 'args');
    return isRefusal(change) ? change : [change];
  },
});
