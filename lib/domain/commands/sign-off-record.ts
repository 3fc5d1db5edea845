import * as z from 'zod/mini';
import { findOpenSignOff } from '../agreement-life/answerable-sign-off';
import { refuseAltered } from '../agreement-life/frozen-terms';
import { settle } from '../agreement-life/put-in-force';
import { noonOf } from '../agreement-life/sign-off-changes';
import { defineCommand } from '../command';
import { editDocument } from '../documents/edit-document';
import { day, name, reference, requiredText } from '../fields';
import { isRefusal, refuse } from '../refusal';

/** Records that somebody signed the proposed version on paper or by mail, and where the signature is. */
export const signOffRecord = defineCommand({
  name: 'signOff.record',
  role: 'lead',
  args: z.strictObject({
    signOffId: reference('signOff'),
    signedName: name(),
    on: day(),
    /** Where the signature is: a file name, a mail, a place. */
    evidence: requiredText(1000),
  }),
  apply(state, { signOffId, signedName, on, evidence }, context) {
    const found = findOpenSignOff(state, signOffId, context);
    if (isRefusal(found)) return found;
    if (on > context.today) return refuse('in_the_future', 'A signature was given today or before.', 'args.on');
    const altered = refuseAltered(found.agreement, state, 'args.signOffId');
    if (altered) return altered;
    const fields = { state: 'approved', signedName, at: noonOf(on), via: 'recorded', comment: evidence };
    const change = editDocument(found.signOff, fields, context, 'args');
    return isRefusal(change) ? change : settle(found.agreement, [change], state, context);
  },
});
