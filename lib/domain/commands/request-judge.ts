import * as z from 'zod/mini';
import { defineCommand } from '../command';
import { checkDocument } from '../documents/check-document';
import { editDocument } from '../documents/edit-document';
import { oneOf, optional, reference, text } from '../fields';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { type ClientRequest, findRequest } from '../voices/find-request';

const argsSchema = z.strictObject({
  requestId: reference('request'),
  /** Null takes the verdict back, as long as nothing was decided on it. */
  verdict: z.nullable(oneOf('covered', 'not_covered', 'unclear')),
  /** The scope items and exclusions that it rests on. */
  scopeItemIds: optional(z.array(reference('scopeItem')).check(z.maxLength(100))),
  /** Needed to revise a verdict. */
  reason: optional(text(2000)),
});
type Args = z.infer<typeof argsSchema>;

/** Says whether the agreement covers what was asked for. A verdict that was given is revised with a reason. */
export const requestJudge = defineCommand({
  name: 'request.judge',
  role: 'member',
  args: argsSchema,
  apply(state, args, context) {
    const request = findRequest(state, args.requestId);
    if (isRefusal(request)) return request;
    const refusal = refuseVerdict(request, args);
    if (refusal) return refusal;
    const fields = fieldsOf(request, args, context.today);
    const change = editDocument(request, fields, context, 'args');
    if (isRefusal(change) || !change.document) return isRefusal(change) ? change : [change];
    return checkDocument(change.document, state, context, 'args', Object.keys(fields)) ?? [change];
  },
});

function refuseVerdict(request: ClientRequest, { verdict, reason }: Args): Refusal | undefined {
  if (verdict === null) {
    return request.decision === undefined
      ? undefined
      : refuse('wrong_state', 'This was decided: revise the verdict with a reason instead.', 'args.verdict');
  }
  const isRevised = request.verdict !== undefined && request.verdict !== verdict;
  return isRevised && !reason
    ? refuse('missing_reason', 'Say why the verdict is another one now.', 'args.reason')
    : undefined;
}

/** What is covered after all needs no way around the agreement: a decision about one falls with the verdict. */
function fieldsOf(request: ClientRequest, { verdict, scopeItemIds, reason }: Args, today: string) {
  const falls = request.decision !== undefined && verdict !== 'not_covered';
  return {
    verdict,
    verdictOn: verdict === null ? null : today,
    verdictReason: reason === undefined || reason === '' ? null : reason,
    ...(scopeItemIds === undefined ? {} : { scopeItemIds }),
    ...(falls ? { decision: null, decidedOn: null, decisionReason: null, goodwillOn: null } : {}),
  };
}
