import type { CommandRequest, FieldChanges } from '../../../lib/domain/command-request';
import type { DocumentOf, EntityType } from '../../../lib/domain/document';

/** The edit that takes `set` back, unless somebody else has changed the same fields since. */
export function undoOfEdit<Type extends EntityType>(before: DocumentOf<Type>, set: FieldChanges<Type>): CommandRequest {
  const fields = Object.keys(set);
  const old = Object.fromEntries(fields.map((field) => [field, Reflect.get(before, field) ?? null]));
  return { name: 'document.edit', args: { type: before.type, id: before.id, set: old, was: { ...set } } };
}
