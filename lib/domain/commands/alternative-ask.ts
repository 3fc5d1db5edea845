import * as z from 'zod/mini';
import { findClientOption } from '../alternatives/client-option';
import { defineCommand } from '../command';
import { parseDocumentOf } from '../document';
import { createDocument } from '../documents/edit-document';
import { reference, requiredText, uuid } from '../fields';
import { isRefusal } from '../refusal';

/** A person of the client's asks about an option on their own page; it comes to us as feedback that needs an answer. */
export const alternativeAsk = defineCommand({
  name: 'alternative.ask',
  role: 'client',
  args: z.strictObject({ alternativeId: reference('alternative'), feedbackId: uuid(), question: requiredText() }),
  makes: ['feedbackId'],
  apply(state, { alternativeId, feedbackId, question }, context) {
    const option = findClientOption(state, alternativeId, context);
    if (isRefusal(option)) return option;
    const feedback = parseDocumentOf(
      'feedback',
      {
        type: 'feedback',
        id: feedbackId,
        engagementId: option.engagementId,
        stakeholderId: context.stakeholderId,
        channel: 'other',
        said: question,
        sentiment: 'neutral',
        receivedOn: context.today,
        about: { type: 'alternative', id: option.id },
        needsAnswer: true,
      },
      'args',
    );
    if (isRefusal(feedback)) return { ...feedback, path: 'args.question' };
    const change = createDocument(feedback, context);
    return isRefusal(change) ? change : [change];
  },
});
