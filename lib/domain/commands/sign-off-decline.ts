import * as z from 'zod/mini';
import { answerArgs, answerWithComment } from '../agreement-life/answerable-sign-off';
import { defineCommand } from '../command';
import { text } from '../fields';

/** A signer declines the version, and says why. What is in force stays in force. */
export const signOffDecline = defineCommand({
  name: 'signOff.decline',
  role: 'client',
  args: z.strictObject({ ...answerArgs, comment: text() }),
  apply: (state, args, context) => answerWithComment(state, args, 'declined', context),
});
