import { whyNotTimeBound } from '../smart/why-not-time-bound';
import { criteriaOf, newestVersion, sinceVersion } from './reading/versions';
import { defineRule, subjectOf } from './rule';

/** GR-17: a criterion has no date, or one outside the engagement. */
export const smartTimeBound = defineRule({
  key: 'smart.time_bound',
  number: 17,
  core: true,
  runsIn: ['draft', 'active'],
  thresholds: {},
  shows: { criterion: 'text', reason: 'word' },
  texts: {
    title: 'SMART: no date',
    shown: { default: '{criterion}: {reason}.' },
    next: 'Set a date inside the engagement, or mark it as a long-term outcome with a check date.',
    why: 'Goals are time-bound.',
    words: {
      no_date: 'no date',
      before_agreement: 'date before the agreement',
      after_end: 'date after the engagement ends',
    },
  },
  *evaluate(reading) {
    const version = newestVersion(reading);
    if (!version) return;
    for (const criterion of criteriaOf(reading, version)) {
      const reason = whyNotTimeBound(reading, criterion, version);
      if (!reason) continue;
      yield {
        subject: subjectOf(criterion),
        severity: version.status === 'draft' ? 'info' : 'warning',
        params: { criterion: criterion.statement, reason },
        facts: { reason, dueOn: criterion.dueOn },
        since: sinceVersion(version),
      };
    }
  },
});
