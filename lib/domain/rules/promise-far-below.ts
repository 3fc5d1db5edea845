import { decimalText, exact, isZero, medianOf } from '../values/exact';
import { decimalFact } from './fingerprint';
import { isBetter } from './reading/measurements';
import { isAimed, pastResultsOf } from './reading/past-results';
import { criteriaOf, newestVersion, sinceVersion } from './reading/versions';
import { defineRule, subjectOf, unchecked } from './rule';
import { count, ratio } from './threshold';

/** GR-28: a target lies far below what we usually reach. */
export const promiseFarBelow = defineRule({
  key: 'promise.far_below',
  number: 28,
  runsIn: ['draft'],
  thresholds: { minN: count(3), margin: ratio(0.25) },
  shows: { median: 'decimal', target: 'decimal' },
  texts: {
    title: 'Promise far below our usual result',
    shown: { default: 'We usually reach {median}. Is {target} too low an aim?' },
    next: 'Check with the client whether a higher aim is welcome.',
    why: 'Expectations that are too low are a gap as well.',
  },
  *evaluate(reading, { minN, margin }) {
    const version = newestVersion(reading);
    if (!version) return;
    for (const criterion of criteriaOf(reading, version).filter(isAimed)) {
      const { values } = pastResultsOf(reading, criterion);
      if (values.length === 0 || values.length < minN) {
        yield unchecked(criterion, 'too_few_past_results');
        continue;
      }
      const median = medianOf(values);
      const target = exact(criterion.target);
      if (!isBetter(median, target, criterion.direction)) continue;
      if (isZero(median)) {
        yield unchecked(criterion, 'zero_reference');
        continue;
      }
      if (target.sub(median).abs().div(median.abs()).lte(margin)) continue;
      yield {
        subject: subjectOf(criterion),
        severity: 'info',
        params: { median: decimalText(median), target: criterion.target },
        facts: { target: decimalFact(criterion.target), unit: criterion.unit, median: decimalText(median) },
        since: sinceVersion(version),
      };
    }
  },
});
