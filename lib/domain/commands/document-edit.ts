import * as z from 'zod/mini';
import { refuseSignedTerm } from '../agreement-life/agreement-lock';
import { defineCommand } from '../command';
import { bookkeepingFields } from '../define-entity';
import { type Document, isEntityType } from '../document';
import { checkDocument } from '../documents/check-document';
import { editDocument } from '../documents/edit-document';
import { entities } from '../entities/registry.generated';
import { identifier } from '../fields';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { mayAct } from '../roles';
import type { Context } from '../state';
import { isSameValue } from '../values/same-value';

const fields = z.record(z.string().check(z.maxLength(60)), z.unknown());

/**
 * Sets the named fields of a document; `null` clears one. A field whose stored value is neither what the writer saw
 * (`was`) nor what they want (`set`) is a conflict, shown with both values; other fields merge.
 */
export const documentEdit = defineCommand({
  name: 'document.edit',
  role: 'member',
  args: z.strictObject({ type: z.string(), id: identifier(), set: fields, was: z.optional(fields) }),
  apply(state, args, context) {
    if (!isEntityType(args.type)) return refuse('wrong_type', 'This is no type of document.', 'args.type');
    const document = state.find(args.type, args.id);
    if (!document) return refuse('not_found', `There is no such ${args.type} here.`, 'args.id');
    const refusal = refuseFields(document, args.set, context) ?? refuseConflict(document, args.set, args.was ?? {});
    if (refusal) return refusal;
    const change = editDocument(document, args.set, context);
    if (isRefusal(change) || !change.document) return isRefusal(change) ? change : [change];
    const after = change.document;
    return (
      refuseSignedTerm(document, after, state, 'args.set') ??
      checkDocument(after, state, context, 'args.set', Object.keys(args.set)) ?? [change]
    );
  },
});

function refuseFields(document: Document, set: Record<string, unknown>, context: Context): Refusal | undefined {
  const entity = entities[document.type];
  if (entity.verbs.includes('edit'))
    return refuse('not_editable', `A ${document.type} has commands of its own.`, 'args.type');
  const fixed: readonly string[] = ['id', 'type', 'engagementId', ...bookkeepingFields, ...entity.verbFields];
  for (const field of Object.keys(set)) {
    const path = `args.set.${field}`;
    if (!Object.hasOwn(entity.schema.def.shape, field))
      return refuse('unknown_field', `There is no field “${field}” here.`, path);
    if (fixed.includes(field)) return refuse('not_editable', `${field} is not changed by an edit.`, path);
    const needed = entity.fieldRoles[field] ?? entity.role.edit;
    if (!mayAct(context.role, needed)) return refuse('forbidden', `This needs the role ${needed}.`, path);
  }
  return undefined;
}

function refuseConflict(
  document: Document,
  set: Record<string, unknown>,
  was: Record<string, unknown>,
): Refusal | undefined {
  for (const [field, mine] of Object.entries(set)) {
    if (!Object.hasOwn(was, field)) continue;
    const theirs: unknown = Reflect.get(document, field);
    if (isSameValue(theirs, was[field]) || isSameValue(theirs, mine)) continue;
    const edit = document.edits?.[field];
    return refuse('conflict', `${field} was changed by somebody else meanwhile.`, `args.set.${field}`, {
      field,
      mine,
      theirs: theirs ?? null,
      by: edit?.by ?? document.updatedBy ?? null,
      at: edit?.at ?? document.updatedAt ?? null,
    });
  }
  return undefined;
}
