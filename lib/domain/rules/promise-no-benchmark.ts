import { allPastResults, isAimed } from './reading/past-results';
import { criteriaOf, newestVersion, sinceVersion } from './reading/versions';
import { defineRule, subjectOf } from './rule';
import { count } from './threshold';

/** GR-27: we promise a number that we have hardly ever worked towards. */
export const promiseNoBenchmark = defineRule({
  key: 'promise.no_benchmark',
  number: 27,
  runsIn: ['draft', 'active'],
  thresholds: { minN: count(3) },
  shows: { n: 'count', metric: 'text' },
  texts: {
    title: 'Promise without experience',
    shown: {
      default: 'We have {n, plural, one {# past result} other {# past results}} for “{metric}”.',
    },
    next: 'Mark the target as a first attempt, agree an early check date, or look for a result outside this team.',
    why: 'Know what is possible before promising it.',
  },
  *evaluate(reading, { minN }) {
    const version = newestVersion(reading);
    if (!version) return;
    for (const criterion of criteriaOf(reading, version).filter(isAimed)) {
      const n = allPastResults(reading, criterion).length;
      if (n >= minN) continue;
      yield {
        subject: subjectOf(criterion),
        severity: n === 0 ? 'warning' : 'info',
        // What is measured may not be named yet; the criterion's own words stand for it.
        params: { n, metric: criterion.metric ?? criterion.statement },
        facts: { metric: criterion.metric, n },
        since: sinceVersion(version),
      };
    }
  },
});
