import { isRelevant } from '../smart/is-relevant';
import { criteriaOf, newestVersion, sinceVersion } from './reading/versions';
import { defineRule, subjectOf } from './rule';

/** GR-16: a criterion is linked to nothing the client said they want. */
export const smartRelevant = defineRule({
  key: 'smart.relevant',
  number: 16,
  core: true,
  runsIn: ['draft', 'active'],
  thresholds: {},
  shows: { criterion: 'text' },
  texts: {
    title: 'SMART: not relevant to the client',
    shown: { default: '{criterion} is not linked to anything the client said they want.' },
    next: 'Link it to a client expectation or a CPI, or drop it.',
    why: 'Goals are relevant to what the client values.',
  },
  *evaluate(reading) {
    const version = newestVersion(reading);
    if (!version) return;
    for (const criterion of criteriaOf(reading, version)) {
      if (isRelevant(reading, criterion)) continue;
      yield {
        subject: subjectOf(criterion),
        severity: version.status === 'draft' ? 'info' : 'warning',
        params: { criterion: criterion.statement },
        facts: { statement: criterion.statement },
        since: sinceVersion(version),
      };
    }
  },
});
