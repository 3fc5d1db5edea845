import { agreementOf, refuseLocked } from '../agreement-life/agreement-lock';
import { bookkeepingFields } from '../define-entity';
import { type Document, isEntityType, parseDocument } from '../document';
import { entities } from '../entities/registry.generated';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { mayAct } from '../roles';
import type { Context, State } from '../state';
import { checkDocument } from './check-document';

/**
 * Reads a document that somebody writes as a whole, or says why it may not stand here: its type has commands of its
 * own, the role is too low, a field is not theirs, it points at nothing, or its version is agreed. Whether its id may be
 * used is for the command to say, with `refuseId`, before the document is looked at in its place.
 */
export function readNewDocument(
  state: State,
  input: { type: string; id: string },
  context: Context,
  refuseId: (document: Document) => Refusal | undefined,
): Document | Refusal {
  const at = 'args.document';
  if (!isEntityType(input.type)) return refuse('wrong_type', 'This is no type of document.', `${at}.type`);
  const entity = entities[input.type];
  if (entity.verbs.includes('create'))
    return refuse('not_editable', `A ${input.type} has commands of its own.`, `${at}.type`);
  if (!mayAct(context.role, entity.role.create)) {
    return refuse('forbidden', `This needs the role ${entity.role.create}.`, `${at}.type`);
  }
  for (const field of [...bookkeepingFields, ...Object.keys(entity.fieldRoles)]) {
    if (!(field in input)) continue;
    const needed = entity.fieldRoles[field];
    if (!needed) return refuse('unknown_field', `${field} is set by the server.`, `${at}.${field}`);
    if (!mayAct(context.role, needed)) return refuse('forbidden', `This needs the role ${needed}.`, `${at}.${field}`);
  }
  const document = parseDocument(input, at);
  if (isRefusal(document)) return document;
  const refusal = refuseId(document) ?? checkDocument(document, state, context, at);
  if (refusal) return refusal;
  const agreement = document.type === 'agreement' ? undefined : agreementOf(document, state);
  return (agreement && refuseLocked(agreement, `${at}.agreementId`)) ?? document;
}
