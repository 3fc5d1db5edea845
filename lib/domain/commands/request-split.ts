import * as z from 'zod/mini';
import { allOrNone, archived } from '../change';
import { defineCommand } from '../command';
import { parseDocumentOf } from '../document';
import { createDocument, editDocument } from '../documents/edit-document';
import { reference, requiredText, uuid } from '../fields';
import { isRefusal, refuse } from '../refusal';
import type { Context, State } from '../state';
import { type ClientRequest, findRequest } from '../voices/find-request';

const part = z.strictObject({ id: uuid(), text: requiredText() });
type Part = z.infer<typeof part>;

/**
 * Takes a request apart that the agreement covers in part, so that each part gets its own verdict. The parts keep the
 * words as they came; the whole is archived.
 */
export const requestSplit = defineCommand({
  name: 'request.split',
  role: 'member',
  args: z.strictObject({
    requestId: reference('request'),
    parts: z.array(part).check(z.minLength(2), z.maxLength(20)),
  }),
  apply(state, { requestId, parts }, context) {
    const request = findRequest(state, requestId);
    if (isRefusal(request)) return request;
    if (request.decision !== undefined || request.changeRequestId !== undefined) {
      return refuse(
        'wrong_state',
        'This was decided as a whole: log the other part as a request of its own.',
        'args.requestId',
      );
    }
    const [first] = parts;
    const links = state.list('recordLink', request.engagementId).filter((link) => link.requestId === requestId);
    return allOrNone([
      ...parts.map((one, index) => createPart(request, one, parts.slice(0, index), index, state, context)),
      ...links.map((link) => editDocument(link, { requestId: first?.id ?? null }, context, 'args')),
      archived(request),
    ]);
  },
});

function createPart(
  request: ClientRequest,
  { id, text }: Part,
  before: readonly Part[],
  index: number,
  state: State,
  context: Context,
) {
  const at = `args.parts.${index}`;
  const isUsed =
    before.some((other) => other.id === id) || state.find('request', id) || state.isArchived('request', id);
  if (isUsed) return refuse('already_done', 'This id was used before.', `${at}.id`);
  const { engagementId, receivedOn, stakeholderId, channel, record, toolDemand } = request;
  const parsed = parseDocumentOf(
    'request',
    {
      ...{ type: 'request', id, text, engagementId, receivedOn, stakeholderId, channel, record, toolDemand },
      splitFrom: request.splitFrom ?? { requestId: request.id, text: request.text },
    },
    at,
  );
  return isRefusal(parsed) ? parsed : createDocument(parsed, context);
}
