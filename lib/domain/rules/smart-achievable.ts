import { type PromiseDoubts, whyNotAchievable } from '../smart/why-not-achievable';
import { decimalFact } from './fingerprint';
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
      const reasons = whyNotAchievable(reading, criterion, doubtsFound(reading, criterion));
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

/** What the rules of the first pass found about a criterion and the items behind it. */
function doubtsFound(reading: Reading, criterion: Criterion): PromiseDoubts {
  return {
    isBeyondBenchmark: firesFor(reading, 'promise.beyond_benchmark', criterion.id),
    lacksCapability: (item) => firesFor(reading, 'capability.unavailable', item.id),
    exceedsTool: (item) => firesFor(reading, 'tool.limit_exceeded', item.id),
  };
}

function firesFor(reading: Reading, rule: string, subjectId: string): boolean {
  return reading.findings.some(({ finding }) => finding.rule === rule && finding.subject.id === subjectId);
}
