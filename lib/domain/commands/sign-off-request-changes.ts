import * as z from 'zod/mini';
import { answerArgs, answerWithComment } from '../agreement-life/answerable-sign-off';
import { defineCommand } from '../command';
import { text } from '../fields';

/** A signer asks for changes before signing, and says which. What is in force stays in force. */
export const signOffRequestChanges = defineCommand({
  name: 'signOff.requestChanges',
  role: 'client',
  args: z.strictObject({ ...answerArgs, comment: text() }),
  apply: (state, args, context) => answerWithComment(state, args, 'changes_requested', context),
});
