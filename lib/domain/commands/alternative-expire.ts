import * as z from 'zod/mini';
import { defineCommand } from '../command';
import { editDocument } from '../documents/edit-document';
import { reference } from '../fields';
import { isRefusal, refuse } from '../refusal';

/** Takes an offered option back: it holds no longer. It can be offered again. */
export const alternativeExpire = defineCommand({
  name: 'alternative.expire',
  role: 'member',
  args: z.strictObject({ alternativeId: reference('alternative') }),
  apply(state, { alternativeId }, context) {
    const option = state.find('alternative', alternativeId);
    if (!option) return refuse('not_found', 'There is no such option here.', 'args.alternativeId');
    if (option.status !== 'offered') return refuse('already_done', 'This option is not open.', 'args.alternativeId');
    const change = editDocument(option, { status: 'expired', decidedOn: context.today }, context, 'args');
    return isRefusal(change) ? change : [change];
  },
});
