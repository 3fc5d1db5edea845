import type { EntityType } from '../document';
import type { NotEvaluated } from '../rules/finding';
import type { NotEvaluatedCode } from '../rules/not-evaluated-code';

/** A field that can be typed in beside the check, because nobody signed it. */
export type OpenField =
  | { type: 'engagement'; field: 'startedOn' | 'endsOn' | 'endedOn' }
  | { type: 'criterion'; field: 'baseline' | 'resultOn' }
  | { type: 'improvement'; field: 'dueOn' };

/** A form or a place of the panel that a check leads to. */
export type PanelTarget = 'add_measurement' | 'decide_request' | 'show_voices' | 'show_options';

/** Sections of an engagement’s own page. */
type EngagementSection = 'agreement' | 'changes';

/** The parts of the capability profile, each called as what it lists. */
type ProfilePart = Extract<EntityType, 'pastResult' | 'capability' | 'toolLimit' | 'capacity'>;

/** Where in the workspace page stands what the panel has no form for. */
export type WorkspaceTarget = { section: EngagementSection } | { section: 'capabilities'; part: ProfilePart };

/** Where what a check lacks is entered. */
export type MissingField =
  | { place: 'here'; open: OpenField }
  | { place: 'panel'; step: PanelTarget }
  /** A term of the agreement: changed in the panel while it is a draft, else in the workspace, in the next version. */
  | { place: 'term' }
  /** The gap itself, which somebody takes. */
  | { place: 'gap' }
  | { place: 'workspace'; target: WorkspaceTarget };

const here = (open: OpenField): MissingField => ({ place: 'here', open });
const panel = (step: PanelTarget): MissingField => ({ place: 'panel', step });
const term: MissingField = { place: 'term' };
const section = (name: EngagementSection): MissingField => ({ place: 'workspace', target: { section: name } });
const profile = (part: ProfilePart): MissingField => ({
  place: 'workspace',
  target: { section: 'capabilities', part },
});

/** Each reason for not checking has one place that mends it: a new reason does not compile without one. */
const byCode: Record<NotEvaluatedCode, MissingField> = {
  no_start_date: here({ type: 'engagement', field: 'startedOn' }),
  no_end_date: here({ type: 'engagement', field: 'endsOn' }),
  no_proposed_date: section('agreement'),
  no_in_force_date: section('agreement'),
  no_digest: section('agreement'),
  no_due_date: term,
  no_direction: term,
  no_target: term,
  no_baseline: here({ type: 'criterion', field: 'baseline' }),
  no_measurement: panel('add_measurement'),
  unit_differs: panel('add_measurement'),
  too_few_points: panel('add_measurement'),
  zero_reference: term,
  no_past_result: profile('pastResult'),
  too_few_past_results: profile('pastResult'),
  capability_unknown: profile('capability'),
  no_tool_limit: profile('toolLimit'),
  no_capacity: profile('capacity'),
  no_decision_date: panel('decide_request'),
  no_submitted_date: section('changes'),
  no_offer_date: panel('show_options'),
  no_result_date: here({ type: 'criterion', field: 'resultOn' }),
  no_since: { place: 'gap' },
  too_few_answers: panel('show_voices'),
};

/** Rules that read the day an engagement really ended, where others read the day it was to end. */
const readsEndedOn: ReadonlySet<string> = new Set(['aftercare.overdue', 'retro.missing']);

/** Where what a check lacks is entered; null for a reason that this version does not know. */
export function missingFieldOf({ rule, subject, notEvaluated }: NotEvaluated): MissingField | null {
  if (!isKnown(notEvaluated)) return null;
  if (notEvaluated === 'no_end_date' && readsEndedOn.has(rule)) return here({ type: 'engagement', field: 'endedOn' });
  if (notEvaluated === 'no_due_date' && subject.type === 'improvement')
    return here({ type: 'improvement', field: 'dueOn' });
  if (notEvaluated === 'unit_differs' && subject.type !== 'criterion') return profile('toolLimit');
  return byCode[notEvaluated];
}

const isKnown = (code: string): code is NotEvaluatedCode => Object.hasOwn(byCode, code);

/** The address in the workspace page of what a check about `subjectId` lacks. */
export function workspaceAddress(engagementId: string, target: WorkspaceTarget, subjectId: string): string {
  const parts =
    target.section === 'capabilities'
      ? [target.section, target.part]
      : ['engagements', engagementId, target.section, 'show', subjectId];
  return `workspace.html#/${parts.map(encodeURIComponent).join('/')}`;
}
