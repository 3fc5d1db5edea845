import type { NotEvaluated } from './rules/finding';
import type { NotEvaluatedCode } from './rules/not-evaluated-code';

/** A field that can be typed in beside the check, because nobody signed it. */
export type OpenField =
  | { type: 'engagement'; field: 'startedOn' | 'endsOn' | 'endedOn' }
  | { type: 'criterion'; field: 'baseline' | 'resultOn' }
  | { type: 'improvement'; field: 'dueOn' };

/** A form or a place of the panel that a check leads to. */
export type PanelTarget = 'add_measurement' | 'decide_request' | 'show_voices';

/** Sections of the workspace page that hold what the panel has no form for. */
export type WorkspaceSection = 'agreement' | 'changes' | 'capabilities';

/** Where what a check lacks is entered. */
export type MissingField =
  | { place: 'here'; open: OpenField }
  | { place: 'panel'; step: PanelTarget }
  /** A term of the agreement: changed in the panel while it is a draft, else in the workspace, in the next version. */
  | { place: 'term'; field: string }
  /** The gap itself, which somebody takes. */
  | { place: 'gap' }
  | { place: 'workspace'; section: WorkspaceSection; field: string };

const here = (open: OpenField): MissingField => ({ place: 'here', open });
const panel = (step: PanelTarget): MissingField => ({ place: 'panel', step });
const term = (field: string): MissingField => ({ place: 'term', field });
const workspace = (section: WorkspaceSection, field: string): MissingField => ({ place: 'workspace', section, field });

/** Each reason for not checking has one place that mends it: a new reason does not compile without one. */
const byCode: Record<NotEvaluatedCode, MissingField> = {
  no_start_date: here({ type: 'engagement', field: 'startedOn' }),
  no_end_date: here({ type: 'engagement', field: 'endsOn' }),
  no_proposed_date: workspace('agreement', 'proposedOn'),
  no_in_force_date: workspace('agreement', 'inForceOn'),
  no_digest: workspace('agreement', 'digest'),
  no_due_date: term('dueOn'),
  no_direction: term('direction'),
  no_target: term('target'),
  no_baseline: here({ type: 'criterion', field: 'baseline' }),
  no_measurement: panel('add_measurement'),
  unit_differs: panel('add_measurement'),
  too_few_points: panel('add_measurement'),
  zero_reference: term('target'),
  no_past_result: workspace('capabilities', 'pastResult'),
  too_few_past_results: workspace('capabilities', 'pastResult'),
  capability_unknown: workspace('capabilities', 'status'),
  no_tool_limit: workspace('capabilities', 'limit'),
  no_capacity: workspace('capabilities', 'availableHours'),
  no_decision_date: panel('decide_request'),
  no_submitted_date: workspace('changes', 'submittedOn'),
  no_offer_date: workspace('changes', 'offeredOn'),
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
  if (notEvaluated === 'unit_differs' && subject.type !== 'criterion') return workspace('capabilities', 'unit');
  return byCode[notEvaluated];
}

const isKnown = (code: string): code is NotEvaluatedCode => Object.hasOwn(byCode, code);

/** The address of a field in the workspace page: `workspace.html#/engagements/ID/SECTION/SUBJECT/FIELD`. */
export function workspaceAddress(
  engagementId: string,
  section: WorkspaceSection,
  subjectId: string,
  field: string,
): string {
  const place = section === 'capabilities' ? [section] : ['engagements', engagementId, section];
  return `workspace.html#/${[...place, subjectId, field].map(encodeURIComponent).join('/')}`;
}
