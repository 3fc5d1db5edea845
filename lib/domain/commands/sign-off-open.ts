import * as z from 'zod/mini';
import { findSignOff } from '../agreement-life/answerable-sign-off';
import { defineCommand } from '../command';
import { editDocument } from '../documents/edit-document';
import { reference } from '../fields';
import { isRefusal, refuse } from '../refusal';

/** A signer opens the text for the first time. */
export const signOffOpen = defineCommand({
  name: 'signOff.open',
  role: 'client',
  args: z.strictObject({ signOffId: reference('signOff') }),
  apply(state, { signOffId }, context) {
    const found = findSignOff(state, signOffId, context);
    if (isRefusal(found)) return found;
    if (found.signOff.state !== 'requested') {
      return refuse('already_done', 'This was opened before.', 'args.signOffId');
    }
    const change = editDocument(found.signOff, { state: 'opened', openedAt: context.now }, context, 'args');
    return isRefusal(change) ? change : [change];
  },
});
