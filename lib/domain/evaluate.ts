import type { DocumentOf } from './document';
import { evaluateRules, findWithRules, sortFindings, sortNotEvaluated } from './rules/evaluate-rules';
import type { Evaluation } from './rules/evaluation';
import type { Found } from './rules/found';
import { WorkspaceReading } from './rules/reading/workspace-reading';
import { rulesOn } from './rules/rules-on';
import type { Snapshot } from './snapshot';
import type { State } from './state';
import { IndexedState } from './states/indexed-state';

type Options = {
  /** The language of the texts; the workspace's if not given. */
  locale?: string;
};

const nothing = (): Evaluation => ({ findings: [], notEvaluated: [] });

/** What the rules say of a whole snapshot on the day `today` (`YYYY-MM-DD`). */
export function evaluate(snapshot: Snapshot, today: string, options: Options = {}): Evaluation {
  const state = new IndexedState(snapshot.workspace, snapshot.documents);
  return evaluateEngagements(state, state.list('engagement'), today, options);
}

/**
 * What the rules say of one engagement on the day `today`, for the common case that one of its documents changed.
 * Nothing when there is no such engagement.
 */
export function evaluateEngagement(
  state: State,
  engagementId: string,
  today: string,
  options: Options = {},
): Evaluation {
  const engagement = state.find('engagement', engagementId);
  return engagement ? evaluateEngagements(state, [engagement], today, options) : nothing();
}

/** What the rules find in one engagement, each with the day since when it holds. */
export function foundInEngagement(state: State, engagement: DocumentOf<'engagement'>, today: string): readonly Found[] {
  const workspace = state.workspace();
  return workspace ? foundWhileReading(new WorkspaceReading(state, workspace, today), engagement) : [];
}

/** As `foundInEngagement`, for whoever looks at several engagements of one workspace. */
export function foundWhileReading(reading: WorkspaceReading, engagement: DocumentOf<'engagement'>): readonly Found[] {
  return findWithRules(reading, engagement, reading.once(rulesOn), reading.workspace.locale).found;
}

/** What the rules say of several engagements of one workspace. */
export function evaluateEngagements(
  state: State,
  engagements: readonly DocumentOf<'engagement'>[],
  today: string,
  options: Options = {},
): Evaluation {
  const workspace = state.workspace();
  if (!workspace) return nothing();
  const reading = new WorkspaceReading(state, workspace, today);
  const rules = rulesOn(reading);
  const locale = options.locale ?? workspace.locale;
  const whole = nothing();
  for (const engagement of engagements) {
    const part = evaluateRules(reading, engagement, rules, locale);
    for (const finding of part.findings) whole.findings.push(finding);
    for (const entry of part.notEvaluated) whole.notEvaluated.push(entry);
  }
  return { findings: sortFindings(whole.findings), notEvaluated: sortNotEvaluated(whole.notEvaluated) };
}
