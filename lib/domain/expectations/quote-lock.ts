import type { DocumentOf } from '../document';
import { type Refusal, refuse } from '../refusal';
import type { State } from '../state';
import { isSameValue } from '../values/same-value';

type Expectation = DocumentOf<'expectation'>;
type Agreement = DocumentOf<'agreement'>;

/** What makes a quote the one that was heard. */
const quoteFields = ['text', 'stakeholderId', 'source', 'recordedOn'] as const;

/** The version that was signed, or is about to be, and rests on what was said; undefined when none does. */
export function signedVersionBehind(
  { id, engagementId, dispositionRef }: Expectation,
  state: State,
): Agreement | undefined {
  const naming = state
    .list('criterion', engagementId)
    .filter((criterion) => criterion.expectationIds.includes(id))
    .map(({ agreementId }) => agreementId);
  const place = dispositionRef && partOf(dispositionRef, state);
  return [...naming, ...(place ? [place.agreementId] : [])]
    .map((agreementId) => state.find('agreement', agreementId))
    .find((agreement) => agreement !== undefined && agreement.status !== 'draft');
}

function partOf({ type, id }: { type: string; id: string }, state: State): { agreementId: string } | undefined {
  return type === 'scopeItem' || type === 'criterion' || type === 'milestone' ? state.find(type, id) : undefined;
}

/** Refuses to rewrite a quote that a signed version rests on: who said what, and when, is what was agreed upon. */
export function quoteLock(after: Expectation, state: State): Refusal | undefined {
  const before = state.find('expectation', after.id);
  const field = before && quoteFields.find((name) => !isSameValue(before[name], after[name]));
  if (!before || !field) return undefined;
  const version = signedVersionBehind(before, state);
  return version
    ? refuse('in_force', `Version ${version.version} rests on it: record what they say now instead.`, field)
    : undefined;
}
