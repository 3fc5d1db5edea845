import * as z from 'zod/mini';
import { agreementOf, refuseLocked } from '../agreement-life/agreement-lock';
import { defineCommand } from '../command';
import { bookkeepingFields } from '../define-entity';
import { isEntityType, parseDocument } from '../document';
import { checkDocument } from '../documents/check-document';
import { createDocument } from '../documents/edit-document';
import { entities } from '../entities/registry.generated';
import { uuid } from '../fields';
import { isRefusal, refuse } from '../refusal';
import { mayAct } from '../roles';

/** Makes a document. Its id is the client's, a UUID never used before in this workspace. */
export const documentCreate = defineCommand({
  name: 'document.create',
  role: 'member',
  args: z.strictObject({ document: z.looseObject({ type: z.string(), id: uuid() }) }),
  apply(state, { document: input }, context) {
    if (!isEntityType(input.type)) return refuse('wrong_type', 'This is no type of document.', 'args.document.type');
    const entity = entities[input.type];
    if (entity.verbs.includes('create'))
      return refuse('not_editable', `A ${input.type} has commands of its own.`, 'args.document.type');
    if (!mayAct(context.role, entity.role.create)) {
      return refuse('forbidden', `This needs the role ${entity.role.create}.`, 'args.document.type');
    }
    for (const field of [...bookkeepingFields, ...Object.keys(entity.fieldRoles)]) {
      if (!(field in input)) continue;
      const needed = entity.fieldRoles[field];
      if (!needed) return refuse('unknown_field', `${field} is set by the server.`, `args.document.${field}`);
      if (!mayAct(context.role, needed))
        return refuse('forbidden', `This needs the role ${needed}.`, `args.document.${field}`);
    }
    const document = parseDocument(input, 'args.document');
    if (isRefusal(document)) return document;
    if (state.find(document.type, document.id) || state.isArchived(document.type, document.id)) {
      return refuse('already_done', 'This id was used before.', 'args.document.id');
    }
    const refusal = checkDocument(document, state, context, 'args.document');
    if (refusal) return refusal;
    const agreement = document.type === 'agreement' ? undefined : agreementOf(document, state);
    const locked = agreement && refuseLocked(agreement, 'args.document.agreementId');
    return locked ?? [createDocument(document, context)];
  },
});
