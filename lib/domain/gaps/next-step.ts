import type { EntityType } from '../document';

/** What the panel opens for a gap's next step: a form, or the place where its subject stands. */
export const nextSteps = [
  'record_agreement',
  'add_exclusion',
  'add_criterion',
  'add_measurement',
  'answer_feedback',
  'resolve_feedback',
  'decide_request',
  'verify_expectation',
  'place_expectation',
  'add_expectation',
  'edit_item',
  'edit_criterion',
  'show_agreed',
  'show_voices',
] as const;
export type NextStep = (typeof nextSteps)[number];

/** Rules whose next step is more exact than what their subject's type suggests. */
const byRule: ReadonlyMap<string, NextStep> = new Map<string, NextStep>([
  ['agreement.none_in_force', 'record_agreement'],
  ['agreement.no_exclusions', 'add_exclusion'],
  ['criterion.stale', 'add_measurement'],
  ['feedback.followup_lapsed', 'resolve_feedback'],
  ['stakeholder.no_decision_maker', 'show_voices'],
  ['promise.before_expectation', 'show_voices'],
  ['channel.none_agreed', 'show_agreed'],
  ['felt.no_pulse', 'show_agreed'],
  ['stakeholder.not_heard', 'add_expectation'],
  ['expectation.unverified', 'verify_expectation'],
  ['expectation.unaddressed', 'place_expectation'],
]);

const bySubject: Partial<Record<EntityType, NextStep>> = {
  agreement: 'show_agreed',
  scopeItem: 'edit_item',
  criterion: 'edit_criterion',
  cpi: 'add_criterion',
  milestone: 'show_agreed',
  signOff: 'show_agreed',
  feedback: 'answer_feedback',
  request: 'decide_request',
  expectation: 'place_expectation',
  stakeholder: 'add_expectation',
  disagreement: 'show_voices',
  pulse: 'show_voices',
};

const stepOfType: ReadonlyMap<string, NextStep> = new Map(Object.entries(bySubject));

/** The one step that a gap offers as a button; null when the panel has no place for it yet. */
export function nextStepFor(rule: string | null, subject: { type: string } | null): NextStep | null {
  const exact = rule === null ? undefined : byRule.get(rule);
  return exact ?? (subject && stepOfType.get(subject.type)) ?? null;
}
