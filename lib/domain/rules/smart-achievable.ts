import { isEmpty } from '../normal-form';
import { mayAct } from '../roles';
import { decimalFact } from './fingerprint';
import { lineageOf } from './reading/lineage';
import { allPastResults } from './reading/past-results';
import type { Reading } from './reading/reading';
import { type Criterion, criteriaOf, newestVersion, sinceVersion } from './reading/versions';
import { defineRule, subjectOf } from './rule';

/** GR-15: nothing shows that a target can be reached. */
export const smartAchievable = defineRule({
  key: 'smart.achievable',
  number: 15,
  core: true,
  pass: 2,
  runsIn: ['draft', 'active'],
  thresholds: {},
  shows: { criterion: 'text', reason: 'words' },
  texts: {
    title: 'SMART: not shown to be achievable',
    shown: { default: 'Nothing shows yet that {criterion} can be reached: {reason}.' },
    next: 'Attach a past result, or have a lead write why it is feasible.',
    why: 'Goals are achievable.',
    words: {
      beyond_benchmark: 'the target is beyond our best result',
      capability_unavailable: 'it needs a skill we do not have',
      tool_limit_exceeded: 'it needs more than a tool allows',
      no_past_result: 'no past result and no note by a lead',
    },
  },
  *evaluate(reading) {
    const version = newestVersion(reading);
    if (!version) return;
    for (const criterion of criteriaOf(reading, version)) {
      if (criterion.kind !== 'hard') continue;
      const reasons = reasonsAgainst(reading, criterion);
      if (reasons.length === 0) continue;
      yield {
        subject: subjectOf(criterion),
        severity: 'warning',
        params: { criterion: criterion.statement, reason: reasons },
        facts: { reasons, target: decimalFact(criterion.target) },
        since: sinceVersion(version),
      };
    }
  },
});

function reasonsAgainst(reading: Reading, criterion: Criterion): string[] {
  const reasons: string[] = [];
  if (firesFor(reading, 'promise.beyond_benchmark', criterion.id)) reasons.push('beyond_benchmark');
  const itemIds = itemsBehind(reading, criterion);
  if (itemIds.some((id) => firesFor(reading, 'capability.unavailable', id))) reasons.push('capability_unavailable');
  if (itemIds.some((id) => firesFor(reading, 'tool.limit_exceeded', id))) reasons.push('tool_limit_exceeded');
  if (!hasPastResult(reading, criterion) && !isVouchedFor(reading, criterion)) reasons.push('no_past_result');
  return reasons;
}

function firesFor(reading: Reading, rule: string, subjectId: string): boolean {
  return reading.findings.some(({ finding }) => finding.rule === rule && finding.subject.id === subjectId);
}

/** Ids of the scope items whose milestone serves the criterion. */
function itemsBehind(reading: Reading, criterion: Criterion): string[] {
  const ids = lineageOf(reading, criterion);
  return reading
    .all('scopeItem')
    .filter((item) => reading.find('milestone', item.milestoneId)?.criterionIds.some((id) => ids.has(id)))
    .map((item) => item.id);
}

function hasPastResult(reading: Reading, criterion: Criterion): boolean {
  return criterion.direction !== 'band' && allPastResults(reading, criterion).length > 0;
}

/** Whether somebody who answers for promises wrote why it is feasible. */
function isVouchedFor(reading: Reading, { feasibilityNote }: Criterion): boolean {
  if (!feasibilityNote || isEmpty(feasibilityNote.text)) return false;
  const author = reading.workspace.members.find(({ id }) => id === feasibilityNote.memberId);
  return author !== undefined && mayAct(author.role, 'lead');
}
