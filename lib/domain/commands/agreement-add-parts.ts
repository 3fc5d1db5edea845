import * as z from 'zod/mini';
import { findAgreementIn } from '../agreement-life/find-agreement';
import type { Part } from '../agreement-terms/version-parts';
import type { Change } from '../change';
import { defineCommand } from '../command';
import { parseDocument } from '../document';
import { checkDocument } from '../documents/check-document';
import { createDocument } from '../documents/edit-document';
import { criterion } from '../entities/criterion';
import { milestone } from '../entities/milestone';
import { scopeItem } from '../entities/scope-item';
import { identifier, optional, reference, uuid } from '../fields';
import { isRefusal, type Refusal, refuse } from '../refusal';
import type { Context, State } from '../state';
import { OverlayState } from '../states/overlay-state';
import { stateWithout } from '../states/state-without';

const serverFields = { createdAt: true, createdBy: true, updatedAt: true, updatedBy: true, edits: true } as const;
/** The version and its engagement are the command's; a document that names others is refused. */
const place = { id: uuid(), agreementId: optional(identifier()), engagementId: optional(identifier()) };

const part = z.discriminatedUnion('type', [
  z.extend(z.omit(scopeItem.schema, serverFields), place),
  z.extend(z.omit(criterion.schema, serverFields), place),
  z.extend(z.omit(milestone.schema, serverFields), place),
]);

/** Makes many parts of a draft at once, all or none: what was imported, pasted, or taken from a template. */
export const agreementAddParts = defineCommand({
  name: 'agreement.addParts',
  role: 'member',
  args: z.strictObject({
    agreementId: reference('agreement'),
    documents: z.array(part).check(z.minLength(1), z.maxLength(2000)),
  }),
  apply(state, { agreementId, documents }, context) {
    const agreement = findAgreementIn(state, agreementId, 'draft');
    if (isRefusal(agreement)) return agreement;
    const { engagementId } = agreement;
    const changes: Change[] = [];
    for (const [index, document] of documents.entries()) {
      const at = `args.documents.${index}`;
      const elsewhere = refuseElsewhere(document, { agreementId, engagementId }, at);
      if (elsewhere) return elsewhere;
      const parsed = parseDocument({ ...document, agreementId, engagementId }, at);
      if (isRefusal(parsed)) return parsed;
      changes.push(createDocument(parsed, context));
    }
    return refuseParts(changes, state, context) ?? changes;
  },
});

function refuseElsewhere(
  document: z.infer<typeof part>,
  here: Pick<Part, 'agreementId' | 'engagementId'>,
  at: string,
): Refusal | undefined {
  const field = (['agreementId', 'engagementId'] as const).find(
    (name) => document[name] !== undefined && document[name] !== here[name],
  );
  return field && refuse('wrong_type', `This is not the ${field} of the draft.`, `${at}.${field}`);
}

/** Parts may point at each other, so each is checked as if all were there. */
function refuseParts(changes: readonly Change[], state: State, context: Context): Refusal | undefined {
  const after = new OverlayState(state, changes);
  const seen = new Set<string>();
  for (const [index, { type, id, document }] of changes.entries()) {
    const at = `args.documents.${index}`;
    if (seen.has(id) || state.find(type, id) || state.isArchived(type, id)) {
      return refuse('already_done', 'This id was used before.', `${at}.id`);
    }
    seen.add(id);
    // For its own check a part is new, as it is where it is made alone.
    const refusal = document && checkDocument(document, stateWithout(after, document), context, at);
    if (refusal) return refusal;
  }
  return undefined;
}
