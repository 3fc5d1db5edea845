import { mayAct } from '../roles';
import { lineageOf } from '../rules/reading/lineage';
import { allPastResults } from '../rules/reading/past-results';
import type { Reading } from '../rules/reading/reading';
import type { Criterion, ScopeItem } from '../rules/reading/versions';
import { isEmpty } from '../values/normal-form';

/** What speaks against a target, in the order in which it is said. */
export type AchievableFault = 'beyond_benchmark' | 'capability_unavailable' | 'tool_limit_exceeded' | 'no_past_result';

/** What the rules about promises, skills and tools say: a rule reads their findings, the coach asks them directly. */
export type PromiseDoubts = {
  isBeyondBenchmark: boolean;
  lacksCapability(item: ScopeItem): boolean;
  exceedsTool(item: ScopeItem): boolean;
};

/** Everything that leaves open whether a hard criterion can be reached. How somebody feels is not held against results. */
export function whyNotAchievable(reading: Reading, criterion: Criterion, doubts: PromiseDoubts): AchievableFault[] {
  if (criterion.kind !== 'hard') return [];
  const faults: AchievableFault[] = [];
  if (doubts.isBeyondBenchmark) faults.push('beyond_benchmark');
  const items = itemsBehind(reading, criterion);
  if (items.some((item) => doubts.lacksCapability(item))) faults.push('capability_unavailable');
  if (items.some((item) => doubts.exceedsTool(item))) faults.push('tool_limit_exceeded');
  if (!hasPastResult(reading, criterion) && !isVouchedFor(reading, criterion)) faults.push('no_past_result');
  return faults;
}

/** The scope items whose milestone serves the criterion. */
function itemsBehind(reading: Reading, criterion: Criterion): ScopeItem[] {
  const ids = lineageOf(reading, criterion);
  return reading
    .all('scopeItem')
    .filter((item) => reading.find('milestone', item.milestoneId)?.criterionIds.some((id) => ids.has(id)));
}

/** A band aims at no best value, so that no result shows it. */
function hasPastResult(reading: Reading, criterion: Criterion): boolean {
  return criterion.direction !== 'band' && allPastResults(reading, criterion).length > 0;
}

/** Whether somebody who answers for promises wrote why it is feasible. */
function isVouchedFor(reading: Reading, { feasibilityNote }: Criterion): boolean {
  if (!feasibilityNote || isEmpty(feasibilityNote.text)) return false;
  const author = reading.workspace.members.find(({ id }) => id === feasibilityNote.memberId);
  return author !== undefined && mayAct(author.role, 'lead');
}
