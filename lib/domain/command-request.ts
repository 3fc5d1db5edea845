import type * as z from 'zod/mini';
import type { CommandArgs, CommandName } from './apply-command';
import type { Document, DocumentOf, EntityType } from './document';
import type { entities } from './entities/registry.generated';

/** A command that a page wants done; whoever sends it adds the time. */
export type CommandRequest = { [Name in CommandName]: { name: Name; args: CommandArgs<Name> } }[CommandName];

type Entities = typeof entities;

/** A new document as a page writes it: what has a default may be missing. */
export type NewDocument = { [Type in EntityType]: z.input<Entities[Type]['schema']> }[EntityType];

type Bookkeeping = 'id' | 'type' | 'engagementId' | 'createdAt' | 'createdBy' | 'updatedAt' | 'updatedBy' | 'edits';

/** New values for some fields; `null` clears one. */
export type FieldChanges<Type extends EntityType> = {
  [Field in Exclude<keyof DocumentOf<Type>, Bookkeeping>]?: DocumentOf<Type>[Field] | null;
};

/** Makes a document. */
export function createRequest(document: NewDocument): CommandRequest {
  return { name: 'document.create', args: { document } };
}

/**
 * Changes fields of a document, and says what the writer saw, so that a change made meanwhile by somebody else is noticed.
 * `since` is what the writer changed in it already, where `document` is from before that.
 */
export function editRequest<Type extends EntityType>(
  document: DocumentOf<Type>,
  set: FieldChanges<Type>,
  since: FieldChanges<Type> = {},
): CommandRequest {
  const was = Object.fromEntries(
    Object.keys(set).map((field): [string, unknown] => {
      const seen = Object.hasOwn(since, field) ? since : document;
      return [field, Reflect.get(seen, field) ?? null];
    }),
  );
  return { name: 'document.edit', args: { type: document.type, id: document.id, set, was } };
}

/** Brings a document back that was archived, as it stood in `document`. */
export function restoreRequest(document: Document): CommandRequest {
  const { createdAt, createdBy, updatedAt, updatedBy, edits, ...fields } = document;
  return { name: 'document.restore', args: { document: fields } };
}

/** Takes a document away. */
export function archiveRequest(type: EntityType, id: string): CommandRequest {
  return { name: 'document.archive', args: { type, id } };
}
