import * as z from 'zod/mini';
import { defineCommand } from '../command';
import { parseDocumentOf } from '../document';
import { checkDocument } from '../documents/check-document';
import { createDocument, editDocument } from '../documents/edit-document';
import { expectation } from '../entities/expectation';
import { optional, reference, uuid } from '../fields';
import { isRefusal, refuse } from '../refusal';

const { text, recordedOn, source, channel, metric, unit, direction, value } = expectation.schema.shape;

/**
 * Records what somebody says now beside what they said before: a changed mind keeps both, with their days. The new words
 * need a place of their own.
 */
export const expectationSupersede = defineCommand({
  name: 'expectation.supersede',
  role: 'member',
  args: z.strictObject({
    expectationId: reference('expectation'),
    /** The id of the expectation that is made. */
    newId: uuid(),
    text,
    recordedOn,
    source: optional(source),
    ...{ channel, metric, unit, direction, value },
  }),
  apply(state, { expectationId, newId, ...said }, context) {
    const before = state.find('expectation', expectationId);
    if (!before) return refuse('not_found', 'There is no such expectation here.', 'args.expectationId');
    if (before.supersededBy !== undefined) {
      return refuse(
        'already_done',
        'Something newer stands in its place: change your mind there.',
        'args.expectationId',
      );
    }
    if (said.recordedOn < before.recordedOn) {
      return refuse('out_of_range', `What it replaces was said on ${before.recordedOn}.`, 'args.recordedOn');
    }
    if (state.find('expectation', newId) || state.isArchived('expectation', newId)) {
      return refuse('already_done', 'This id was used before.', 'args.newId');
    }
    const { type, engagementId, stakeholderId, alsoStakeholderIds, aspect, sense, leadsOnly } = before;
    const kept = { type, engagementId, stakeholderId, alsoStakeholderIds, aspect, sense, leadsOnly };
    const next = parseDocumentOf(
      'expectation',
      { ...kept, ...said, source: said.source ?? before.source, id: newId },
      'args',
    );
    if (isRefusal(next)) return next;
    const refusal = checkDocument(next, state, context, 'args');
    if (refusal) return refusal;
    const superseded = editDocument(before, { supersededBy: newId }, context, 'args');
    return isRefusal(superseded) ? superseded : [createDocument(next, context), superseded];
  },
});
