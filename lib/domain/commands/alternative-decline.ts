import * as z from 'zod/mini';
import { findOpenOption } from '../alternatives/open-option';
import { defineCommand } from '../command';
import { checkDocument } from '../documents/check-document';
import { editDocument } from '../documents/edit-document';
import { oneOf, reference, text } from '../fields';
import { isRefusal } from '../refusal';

/** An option was turned down, by the client or by us: both are counted. */
export const alternativeDecline = defineCommand({
  name: 'alternative.decline',
  role: 'member',
  args: z.strictObject({
    alternativeId: reference('alternative'),
    by: oneOf('us', 'client'),
    stakeholderId: z.optional(reference('stakeholder')),
    reason: z.optional(text(2000)),
  }),
  apply(state, { alternativeId, by, stakeholderId, reason }, context) {
    const option = findOpenOption(state, alternativeId, context);
    if (isRefusal(option)) return option;
    const change = editDocument(
      option,
      {
        status: 'declined',
        declinedBy: by,
        decidedOn: context.today,
        decidedBy: by === 'client' ? stakeholderId : null,
        reason: reason || null,
      },
      context,
      'args',
    );
    if (isRefusal(change) || !change.document) return isRefusal(change) ? change : [change];
    const broken = checkDocument(change.document, state, context, 'args', ['decidedBy']);
    return broken ? { ...broken, path: 'args.stakeholderId' } : [change];
  },
});
