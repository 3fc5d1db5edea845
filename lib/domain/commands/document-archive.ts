import * as z from 'zod/mini';
import { agreementOf, refuseLocked } from '../agreement-life/agreement-lock';
import { archived } from '../change';
import { defineCommand } from '../command';
import { type Document, type EntityType, isEntityType } from '../document';
import { archiveChecks, entities } from '../entities/registry.generated';
import { identifier } from '../fields';
import { type Refusal, refuse } from '../refusal';
import { mayAct } from '../roles';
import type { State } from '../state';

/** What an entity says against losing one of its documents. */
const checkOf = archiveChecks as Partial<Record<EntityType, (document: Document, state: State) => Refusal | undefined>>;

/** Takes a document out of every view. Its id stays taken. */
export const documentArchive = defineCommand({
  name: 'document.archive',
  role: 'member',
  args: z.strictObject({ type: z.string(), id: identifier() }),
  apply(state, { type, id }, context) {
    if (!isEntityType(type)) return refuse('wrong_type', 'This is no type of document.', 'args.type');
    const entity = entities[type];
    if (entity.verbs.includes('archive'))
      return refuse('not_editable', `A ${type} has commands of its own.`, 'args.type');
    const document = state.find(type, id);
    if (!document) {
      return state.isArchived(type, id)
        ? refuse('already_done', 'This was archived before.', 'args.id')
        : refuse('not_found', `There is no such ${type} here.`, 'args.id');
    }
    if (!mayAct(context.role, entity.role.archive))
      return refuse('forbidden', `This needs the role ${entity.role.archive}.`, 'args.type');
    const needed = checkOf[type]?.(document, state);
    if (needed) return { ...needed, path: 'args.id' };
    const agreement = agreementOf(document, state);
    const locked = agreement && refuseLocked(agreement, 'args.id');
    return locked ?? [archived(document)];
  },
});
