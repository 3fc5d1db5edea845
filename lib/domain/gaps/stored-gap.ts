import * as z from 'zod/mini';
import type { Change } from '../change';
import { type DocumentOf, parseDocumentOf } from '../document';
import { createDocument, editDocument } from '../documents/edit-document';
import { longestRawValues, name, reference, requiredText, text } from '../fields';
import { findingAudience } from '../leads-only/finding-audience';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { gapSeverities } from '../rules/finding';
import { stateOf } from '../rules/stored-state';
import type { Context, State } from '../state';
import { type GapAct, withEvent } from './gap-history';
import { gapIdOf } from './gap-id';

/** Names a gap: by its stable key, and by what the rule found if nobody has acted on it before. */
export const gapArgs = {
  engagementId: reference('engagement'),
  key: name(300),
  finding: z.optional(
    z.strictObject({
      rule: name(100),
      subject: z.strictObject({ type: name(40), id: name(300) }),
      severity: z.enum(gapSeverities),
      title: requiredText(1000),
      fingerprint: text(64),
      params: z.optional(z.record(z.string(), z.unknown())),
    }),
  ),
};
type GapArgs = z.infer<z.ZodMiniObject<typeof gapArgs>>;

/** The stored gap of a finding or a flag. */
export function findStoredGap(state: State, args: GapArgs): DocumentOf<'gap'> | undefined {
  const flaggedId = args.key.startsWith('flagged:') ? args.key.slice('flagged:'.length) : null;
  const gap = state.find('gap', flaggedId ?? gapIdOf(args.engagementId, args.key));
  return gap?.engagementId === args.engagementId ? gap : undefined;
}

/**
 * The change that sets `fields` of a gap and notes in its history what was `done`: of the stored one, or of a new one
 * made from the finding. A finding that comes along refreshes severity, title, values and fingerprint, so that a
 * dismissal holds for just these facts.
 */
export function changeGap(
  state: State,
  args: GapArgs,
  fields: Record<string, unknown>,
  done: GapAct,
  context: Context,
): readonly Change[] | Refusal {
  const stored = findStoredGap(state, args);
  const { finding } = args;
  const history = withEvent(stored?.history ?? [], done, context);
  const facts = finding ? factsOf(state, args, finding, context) : {};
  if (stored) {
    const isAnew = stored.state === 'resolved' && 'state' in fields;
    const reopened = isAnew ? { openedOn: context.today } : {};
    const returned = finding && !('state' in fields) ? returnedBy(stored, finding, context) : {};
    const change = editDocument(stored, { ...facts, ...returned, ...reopened, ...fields, history }, context, 'args');
    return isRefusal(change) ? change : [change];
  }
  if (!finding) return refuse('not_found', 'There is no such gap here.', 'args.key');
  if (!state.find('engagement', args.engagementId)) {
    return refuse('not_found', 'There is no such engagement here.', 'args.engagementId');
  }
  if (args.key !== `${finding.rule}:${finding.subject.id}`) {
    return refuse('wrong_type', 'The key does not belong to this finding.', 'args.key');
  }
  const gap = parseDocumentOf(
    'gap',
    {
      id: gapIdOf(args.engagementId, args.key),
      type: 'gap',
      engagementId: args.engagementId,
      key: args.key,
      rule: finding.rule,
      subject: finding.subject,
      ...facts,
      state: 'open',
      openedOn: context.today,
      ...fields,
      history,
    },
    'args',
  );
  return isRefusal(gap) ? gap : [createDocument(gap, context)];
}

/**
 * What is set aside and has come back, because its facts changed or it got worse, is open again for good: else the new
 * facts, once they are stored, would count as those that were set aside.
 */
function returnedBy(
  stored: DocumentOf<'gap'>,
  finding: NonNullable<GapArgs['finding']>,
  { today }: Context,
): Record<string, unknown> {
  const isBack = stored.state !== 'open' && stateOf(stored, finding, today) === 'open';
  if (!isBack) return {};
  const anew = stored.state === 'resolved' ? { openedOn: today } : {};
  return { state: 'open', snoozedUntil: null, reason: null, ...anew };
}

/**
 * What is kept of a finding. Values beyond the limit are left out: the act counts more than they do. Values that only
 * leads know are left out where everyone has the gap.
 */
function factsOf(
  state: State,
  { engagementId, key }: GapArgs,
  finding: NonNullable<GapArgs['finding']>,
  context: Context,
): Record<string, unknown> {
  const { severity, title, fingerprint, params, subject } = finding;
  const audience = findingAudience(state, engagementId, { key, fingerprint, subject }, context.today);
  const fits = params !== undefined && JSON.stringify(params).length <= longestRawValues;
  return {
    severity,
    title,
    fingerprint,
    ...(audience === 'leads' ? { leadsOnly: true } : {}),
    ...(audience === 'values_for_leads' ? { params: null } : fits ? { params } : {}),
  };
}

/** The severity a gap has now: as the finding says, else as stored. */
export function severityOf(state: State, args: GapArgs): string | undefined {
  return args.finding?.severity ?? findStoredGap(state, args)?.severity;
}
