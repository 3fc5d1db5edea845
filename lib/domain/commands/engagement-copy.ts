import * as z from 'zod/mini';
import { withPositions } from '../agreement-terms/line-order';
import { partsOf } from '../agreement-terms/version-parts';
import type { Change } from '../change';
import { defineCommand, type Outcome } from '../command';
import { type Document, parseDocument } from '../document';
import { createDocument } from '../documents/edit-document';
import { copiedAgreement, copiedEngagement, versionToCopy } from '../engagement-copy/copied-engagement';
import { copiedPart } from '../engagement-copy/copied-parts';
import { type CopyContext, remaining } from '../engagement-copy/copy-context';
import { dateShift } from '../engagement-copy/date-shift';
import { day, name, optional, reference, uuid } from '../fields';
import { isRefusal, refuse } from '../refusal';
import type { Context } from '../state';
import { derivedId } from '../values/derived-id';

/**
 * Begins an engagement as a copy of a similar one, for the same client or another. All days move by the difference of
 * the two starts. Nothing that was signed, measured, used or decided is taken along; people stay where they still are.
 */
export const engagementCopy = defineCommand({
  name: 'engagement.copy',
  role: 'member',
  args: z.strictObject({
    /** The id of the engagement that is made. */
    engagementId: uuid(),
    from: reference('engagement'),
    name: name(),
    clientId: optional(reference('client')),
    startedOn: day(),
  }),
  apply(state, args, context) {
    const from = state.find('engagement', args.from);
    if (!from) return refuse('not_found', 'There is no such engagement here.', 'args.from');
    if (from.startedOn === undefined) {
      return refuse('required', 'Give that engagement a start first: days are shifted from it.', 'args.from');
    }
    const clientId = args.clientId ?? from.clientId;
    if (!state.find('client', clientId)) return refuse('not_found', 'There is no such client here.', 'args.clientId');
    const { engagementId, startedOn } = args;
    if (state.find('engagement', engagementId) || state.isArchived('engagement', engagementId)) {
      return refuse('already_done', 'This id was used before.', 'args.engagementId');
    }
    const copy: CopyContext = {
      shift: dateShift(from.startedOn, startedOn),
      copyId: (id) => derivedId('copy', engagementId, id),
      ...remaining(state, clientId, context.today),
    };
    const engagement = copiedEngagement(from, { id: engagementId, name: args.name, clientId, startedOn }, copy);
    const source = versionToCopy(state.list('agreement', from.id));
    if (!source) return createAll([engagement], context);
    const agreement = copiedAgreement(source, engagementId, copy);
    const place = { engagementId, agreementId: agreement.id };
    const parts = withPositions(partsOf(source, state)).map((part) => copiedPart(part, place, copy));
    return createAll([engagement, agreement, ...parts], context);
  },
});

/** Refuses what a shift has moved beyond the calendar. */
function createAll(documents: readonly Document[], context: Context): Outcome {
  const changes: Change[] = [];
  for (const document of documents) {
    // As JSON, because that is how it is stored: what has no value is not there.
    const parsed = parseDocument(JSON.parse(JSON.stringify(document)), 'args.startedOn');
    if (isRefusal(parsed)) return parsed;
    changes.push(createDocument(parsed, context));
  }
  return changes;
}
