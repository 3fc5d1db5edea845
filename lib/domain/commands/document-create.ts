import * as z from 'zod/mini';
import { defineCommand } from '../command';
import { createDocument } from '../documents/edit-document';
import { readNewDocument } from '../documents/new-document';
import { uuid } from '../fields';
import { isRefusal, refuse } from '../refusal';

/** Makes a document. Its id is the client's, a UUID never used before in this workspace. */
export const documentCreate = defineCommand({
  name: 'document.create',
  role: 'member',
  args: z.strictObject({ document: z.looseObject({ type: z.string(), id: uuid() }) }),
  apply(state, { document: input }, context) {
    const document = readNewDocument(state, input, context, ({ type, id }) =>
      state.find(type, id) || state.isArchived(type, id)
        ? refuse('already_done', 'This id was used before.', 'args.document.id')
        : undefined,
    );
    return isRefusal(document) ? document : [createDocument(document, context)];
  },
});
