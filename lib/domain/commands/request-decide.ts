import * as z from 'zod/mini';
import { acceptOption } from '../alternatives/accept-option';
import { findOpenOption, isForRequest } from '../alternatives/open-option';
import type { Change } from '../change';
import { defineCommand } from '../command';
import { parseDocumentOf } from '../document';
import { checkDocument } from '../documents/check-document';
import { createDocument, editDocument } from '../documents/edit-document';
import { changeRequest } from '../entities/change-request';
import { amount, oneOf, optional, reference, text, uuid } from '../fields';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { goodwillDay, refuseGoodwill } from '../scope-creep/goodwill';
import type { Context, State } from '../state';
import { type ClientRequest, findRequest } from '../voices/find-request';

const { title, reason: why, effect, effortHours, plannedHours, waitingFor } = changeRequest.schema.shape;

const argsSchema = z.strictObject({
  requestId: reference('request'),
  decision: oneOf('alternative_accepted', 'change_request', 'goodwill', 'declined'),
  /** Needed to decline, and to decide anew what was decided before. */
  reason: optional(text()),
  effortHours: optional(amount()),
  /** The change request that is made for it. */
  changeRequest: optional(
    z.strictObject({ id: uuid(), title, reason: why, effect, effortHours, plannedHours, waitingFor }),
  ),
  /** A change request that is there already and takes it in. */
  changeRequestId: optional(reference('changeRequest')),
  /** The option that was offered for it and is picked now; without one, `reason` says what was accepted. */
  alternativeId: optional(reference('alternative')),
});
type Args = z.infer<typeof argsSchema>;

/**
 * Chooses the way for something the agreement does not cover: an alternative, a change request, goodwill, or no.
 * Goodwill beyond a member's allowance needs a lead.
 */
export const requestDecide = defineCommand({
  name: 'request.decide',
  role: 'member',
  args: argsSchema,
  apply(state, args, context) {
    const request = findRequest(state, args.requestId);
    if (isRefusal(request)) return request;
    const refusal =
      refuseDecision(request, args) ??
      (args.decision === 'goodwill'
        ? refuseGoodwill(request, args.effortHours ?? request.effortHours, state, context)
        : undefined);
    if (refusal) return refusal;
    const change = args.decision === 'change_request' ? changeFor(request, args, state, context) : undefined;
    if (isRefusal(change)) return change;
    const decided = editDocument(request, decisionOf(request, args, change?.id, context.today), context, 'args');
    if (isRefusal(decided)) return decided;
    const picked = args.alternativeId === undefined ? [] : pickFor(request, args, state, context);
    if (isRefusal(picked)) return picked;
    return [...(change ? [change] : []), ...picked, decided];
  },
});

function refuseDecision(request: ClientRequest, { decision, reason }: Args): Refusal | undefined {
  if (request.verdict === undefined) {
    return refuse('required', 'Say first whether the agreement covers it.', 'args.requestId');
  }
  if (request.verdict !== 'not_covered') {
    return refuse('wrong_state', 'Only what is not covered needs a way around the agreement.', 'args.requestId');
  }
  if (!reason && decision === 'declined') return refuse('missing_reason', 'Say why it is declined.', 'args.reason');
  return !reason && request.decision !== undefined
    ? refuse('missing_reason', 'Say why it is decided anew.', 'args.reason')
    : undefined;
}

function decisionOf(
  request: ClientRequest,
  { decision, reason, effortHours }: Args,
  changeRequestId: string | undefined,
  today: string,
) {
  const givenOn = goodwillDay(request) ?? request.goodwillOn;
  return {
    decision,
    decidedOn: today,
    decisionReason: reason === undefined || reason === '' ? null : reason,
    changeRequestId: changeRequestId ?? null,
    // Given anew, it counts from today.
    goodwillOn: decision === 'goodwill' ? null : (givenOn ?? null),
    ...(effortHours === undefined ? {} : { effortHours }),
  };
}

/** Accepts the option that was offered for this request. One that the client picked before stays as it is. */
function pickFor(
  request: ClientRequest,
  { alternativeId = '', decision, reason }: Args,
  state: State,
  context: Context,
): Change[] | Refusal {
  if (decision !== 'alternative_accepted') {
    return refuse('wrong_state', 'Only an accepted alternative names an option.', 'args.alternativeId');
  }
  const named = state.find('alternative', alternativeId);
  if (!named || named.engagementId !== request.engagementId || !isForRequest(named, request.id)) {
    return refuse('not_found', 'There is no such option for this request.', 'args.alternativeId');
  }
  if (named.status === 'accepted') return [];
  const option = findOpenOption(state, alternativeId, context);
  if (isRefusal(option)) return option;
  return acceptOption(option, { stakeholderId: request.stakeholderId, reason }, state, context);
}

/** The new change request that keeps where it came from, or one that is still a draft and takes this in as well. */
function changeFor(request: ClientRequest, args: Args, state: State, context: Context): Change | Refusal {
  if (args.changeRequest) return newChange(request, args.changeRequest, state, context);
  if (args.changeRequestId === undefined) {
    return refuse('required', 'Name the change request that it becomes.', 'args.changeRequest');
  }
  const open = state.find('changeRequest', args.changeRequestId);
  if (open?.engagementId !== request.engagementId) {
    return refuse('not_found', 'There is no such change request here.', 'args.changeRequestId');
  }
  if (open.status !== 'draft') {
    return refuse('wrong_state', 'That change request was sent already: begin another.', 'args.changeRequestId');
  }
  return editDocument(open, { requestIds: [...new Set([...open.requestIds, request.id])] }, context, 'args');
}

function newChange(
  request: ClientRequest,
  fields: NonNullable<Args['changeRequest']>,
  state: State,
  context: Context,
): Change | Refusal {
  if (state.find('changeRequest', fields.id) || state.isArchived('changeRequest', fields.id)) {
    return refuse('already_done', 'This id was used before.', 'args.changeRequest.id');
  }
  const origin = { engagementId: request.engagementId, requestIds: [request.id], requestedBy: request.stakeholderId };
  const parsed = parseDocumentOf(
    'changeRequest',
    { ...fields, ...origin, type: 'changeRequest', status: 'draft' },
    'args.changeRequest',
  );
  if (isRefusal(parsed)) return parsed;
  return checkDocument(parsed, state, context, 'args.changeRequest') ?? createDocument(parsed, context);
}
