import { decimalText, exact, medianOf } from '../values/exact';
import { decimalFact } from './fingerprint';
import { isBetter } from './reading/measurements';
import { isAimed, pastResultsOf } from './reading/past-results';
import { criteriaOf, newestVersion, sinceVersion } from './reading/versions';
import { defineRule, subjectOf, unchecked } from './rule';
import { count } from './threshold';

/** GR-26: a target can be reached, but hardly exceeded. */
export const promiseNoHeadroom = defineRule({
  key: 'promise.no_headroom',
  number: 26,
  runsIn: ['draft'],
  thresholds: { minN: count(3) },
  shows: { target: 'decimal', median: 'decimal' },
  texts: {
    title: 'No room to exceed the promise',
    shown: { default: '{target} is better than our usual result ({median}). There is little room to exceed it.' },
    next: 'Promise what the team is sure to exceed, and name the better value as a stretch goal.',
    why: 'Promise what you can exceed.',
  },
  *evaluate(reading, { minN }) {
    const version = newestVersion(reading);
    if (!version) return;
    for (const criterion of criteriaOf(reading, version).filter(isAimed)) {
      const { values, best } = pastResultsOf(reading, criterion);
      if (best === undefined || values.length < minN) {
        yield unchecked(criterion, 'too_few_past_results');
        continue;
      }
      const median = medianOf(values);
      const target = exact(criterion.target);
      const { direction } = criterion;
      if (isBetter(target, best, direction) || !isBetter(target, median, direction)) continue;
      yield {
        subject: subjectOf(criterion),
        severity: 'info',
        params: { target: criterion.target, median: decimalText(median) },
        facts: { target: decimalFact(criterion.target), unit: criterion.unit, median: decimalText(median) },
        since: sinceVersion(version),
      };
    }
  },
});
