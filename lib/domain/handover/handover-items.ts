import { byPosition } from '../agreement-terms/line-order';
import type { Document, DocumentOf } from '../document';
import { stateForEveryone } from '../leads-only/state-for-everyone';
import type { State } from '../state';
import { addDays } from '../values/day';

/** What sales promised, what the client said, what is still open. */
export const handoverParts = ['promised', 'said', 'open'] as const;
export type HandoverPart = (typeof handoverParts)[number];

/** One thing that the new owner goes through. */
export type HandoverItem = {
  ref: { type: Document['type']; id: string };
  part: HandoverPart;
  text: string;
};

/** Feedback that was settled longer ago than this is history. */
const recentDays = 90;

/**
 * Everything that has to be handed over on `today`, part by part, in the order in which it is read. Without what only
 * leads see: whoever takes over may be none, and could never confirm it.
 */
export function handoverItems(whole: State, engagementId: string, today: string): HandoverItem[] {
  const state = stateForEveryone(whole);
  return [...promised(state, engagementId), ...said(state, engagementId, today), ...stillOpen(state, engagementId)];
}

/** The parts of the version in force, else of the one proposed: what was excluded is a promise, too. */
function promised(state: State, engagementId: string): HandoverItem[] {
  const versions = state.list('agreement', engagementId);
  const newest = (status: DocumentOf<'agreement'>['status']) =>
    versions.filter((version) => version.status === status).sort((a, b) => b.version - a.version)[0];
  const version = newest('in_force') ?? newest('proposed');
  if (!version) return [];
  const isPart = ({ agreementId }: { agreementId: string }) => agreementId === version.id;
  const items = state.list('scopeItem', engagementId).filter(isPart);
  const criteria = state.list('criterion', engagementId).filter(isPart);
  const milestones = state.list('milestone', engagementId).filter(isPart);
  return [
    ...[...items].sort(byPosition).map((item) => itemOf('promised', item, item.text)),
    ...[...criteria].sort(byPosition).map((criterion) => itemOf('promised', criterion, criterion.statement)),
    ...[...milestones].sort((a, b) => a.dueOn.localeCompare(b.dueOn)).map((one) => itemOf('promised', one, one.name)),
  ];
}

/** Expectations that still stand, and feedback that is open or fresh. */
function said(state: State, engagementId: string, today: string): HandoverItem[] {
  const since = addDays(today, -recentDays);
  const expectations = state
    .list('expectation', engagementId)
    .filter(({ verification, supersededBy }) => verification !== 'wrong' && supersededBy === undefined);
  const feedback = state
    .list('feedback', engagementId)
    .filter(({ resolvedOn, receivedOn }) => resolvedOn === undefined || receivedOn >= since);
  return [
    ...expectations.map((expectation) => itemOf('said', expectation, expectation.text)),
    ...feedback.map((one) => itemOf('said', one, one.said)),
  ];
}

/** Gaps that people act on, requests without an end, changes without a decision, disagreements. */
function stillOpen(state: State, engagementId: string): HandoverItem[] {
  const gaps = state.list('gap', engagementId).filter(({ state: now }) => now !== 'resolved' && now !== 'dismissed');
  const changes = state
    .list('changeRequest', engagementId)
    .filter(({ status }) => status === 'draft' || status === 'submitted' || status === 'in_review');
  const requests = state
    .list('request', engagementId)
    .filter(({ verdict, decision }) => verdict === undefined || (verdict !== 'covered' && decision === undefined));
  const disagreements = state.list('disagreement', engagementId).filter(({ resolvedOn }) => resolvedOn === undefined);
  return [
    ...gaps.map((gap) => itemOf('open', gap, gap.title)),
    ...requests.map((request) => itemOf('open', request, request.text)),
    ...changes.map((change) => itemOf('open', change, change.title)),
    ...disagreements.map((disagreement) => itemOf('open', disagreement, disagreement.about)),
  ];
}

const itemOf = (part: HandoverPart, { type, id }: Document, text: string): HandoverItem => ({
  ref: { type, id },
  part,
  text,
});
