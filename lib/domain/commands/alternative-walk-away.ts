import * as z from 'zod/mini';
import { defineCommand } from '../command';
import { parseDocumentOf } from '../document';
import { checkDocument } from '../documents/check-document';
import { createDocument } from '../documents/edit-document';
import { alternative } from '../entities/alternative';
import { oneOf, reference, text, uuid } from '../fields';
import { isRefusal, refuse } from '../refusal';

/** Neither side moves, and that is decided: going separate ways on this is written down with its reason. */
export const alternativeWalkAway = defineCommand({
  name: 'alternative.walkAway',
  role: 'lead',
  args: z.strictObject({
    id: uuid(),
    engagementId: reference('engagement'),
    about: alternative.schema.def.shape.about,
    by: oneOf('us', 'client'),
    reason: text(2000),
    stakeholderId: z.optional(reference('stakeholder')),
  }),
  apply(state, { id, engagementId, about, by, reason, stakeholderId }, context) {
    if (reason === '') return refuse('missing_reason', 'Say why you part here.', 'args.reason');
    if (state.find('alternative', id) || state.isArchived('alternative', id)) {
      return refuse('already_done', 'This id was used before.', 'args.id');
    }
    const fields = { type: 'alternative', id, engagementId, about, kind: 'walk_away', text: reason, reason };
    const decided = {
      status: 'draft',
      decidedOn: context.today,
      declinedBy: by,
      decidedBy: by === 'client' ? stakeholderId : undefined,
    };
    const draft = parseDocumentOf('alternative', { ...fields, ...decided }, 'args');
    if (isRefusal(draft)) return draft;
    const broken = checkDocument(draft, state, context, 'args');
    return broken ?? [createDocument({ ...draft, status: 'accepted' }, context)];
  },
});
