import { missingMeasures } from '../smart/why-not-measurable';
import { criteriaOf, newestVersion, sinceVersion } from './reading/versions';
import { defineRule, subjectOf } from './rule';

/** GR-14: a criterion lacks what it takes to measure it. */
export const smartMeasurable = defineRule({
  key: 'smart.measurable',
  number: 14,
  core: true,
  runsIn: ['draft', 'active'],
  thresholds: {},
  shows: { criterion: 'text', missing: 'words' },
  texts: {
    title: 'SMART: not measurable',
    shown: { default: '{criterion} cannot be measured yet: {missing}.' },
    next: 'Fill the missing fields. For a felt outcome add one question and the score you aim for.',
    why: 'Goals are measurable.',
    words: { targetMax: 'upper target', targetScore: 'target score' },
  },
  *evaluate(reading) {
    const version = newestVersion(reading);
    if (!version) return;
    for (const criterion of criteriaOf(reading, version)) {
      const missing = missingMeasures(criterion);
      if (missing.length === 0) continue;
      yield {
        subject: subjectOf(criterion),
        severity: version.status === 'draft' ? 'info' : 'warning',
        params: { criterion: criterion.statement, missing },
        facts: { missing },
        since: sinceVersion(version),
      };
    }
  },
});
