import * as z from 'zod/mini';
import { answerArgs, findAnswerable } from '../agreement-life/answerable-sign-off';
import { settle } from '../agreement-life/put-in-force';
import { defineCommand } from '../command';
import { editDocument } from '../documents/edit-document';
import { name } from '../fields';
import { isRefusal } from '../refusal';

/** A signer approves the version with their name. The last approval that was needed puts it in force. */
export const signOffApprove = defineCommand({
  name: 'signOff.approve',
  role: 'client',
  args: z.strictObject({ ...answerArgs, signedName: name() }),
  apply(state, { signedName, ...answer }, context) {
    const found = findAnswerable(state, answer, context);
    if (isRefusal(found)) return found;
    const fields = { state: 'approved', signedName, at: context.now, via: 'portal' };
    const change = editDocument(found.signOff, fields, context, 'args');
    return isRefusal(change) ? change : settle(found.agreement, [change], state, context);
  },
});
