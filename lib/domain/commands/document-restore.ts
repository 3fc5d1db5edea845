import * as z from 'zod/mini';
import { defineCommand } from '../command';
import { createDocument } from '../documents/edit-document';
import { readNewDocument } from '../documents/new-document';
import { identifier } from '../fields';
import { isRefusal, refuse } from '../refusal';

/**
 * Brings back a document that was archived, as it stood, under its own id: whatever names it still finds it. An archived
 * document keeps no text, so that whoever brings it back says what stood there.
 */
export const documentRestore = defineCommand({
  name: 'document.restore',
  role: 'member',
  args: z.strictObject({ document: z.looseObject({ type: z.string(), id: identifier() }) }),
  apply(state, { document: input }, context) {
    const document = readNewDocument(state, input, context, ({ type, id }) => {
      if (state.find(type, id)) return refuse('already_done', 'This is there already.', 'args.document.id');
      return state.isArchived(type, id)
        ? undefined
        : refuse('not_found', `No such ${type} was archived here.`, 'args.document.id');
    });
    return isRefusal(document) ? document : [createDocument(document, context)];
  },
});
