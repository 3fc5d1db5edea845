import { decimalText, exact, isZero } from '../exact';
import { decimalFact } from './fingerprint';
import { isBetter } from './reading/measurements';
import { isAimed, pastResultsOf } from './reading/past-results';
import { criteriaOf, newestVersion, sinceVersion } from './reading/versions';
import { defineRule, subjectOf, unchecked } from './rule';
import { count } from './threshold';

/** GR-25: a target is better than anything we have reached. */
export const promiseBeyondBenchmark = defineRule({
  key: 'promise.beyond_benchmark',
  number: 25,
  core: true,
  runsIn: ['draft', 'active'],
  thresholds: { minN: count(1) },
  shows: { target: 'decimal', gapPct: 'ratio', best: 'decimal', n: 'count', industry: 'text' },
  texts: {
    title: 'Promise beyond our own best result',
    shown: {
      default:
        'The target of {target} is {gapPct} better than our best result so far ({best}, {n, plural, one {# engagement} other {# engagements}} in {industry}).',
      otherIndustries:
        'The target of {target} is {gapPct} better than our best result so far ({best}, {n, plural, one {# engagement} other {# engagements}} in other industries).',
    },
    next: 'Adjust the expectation with the client, show what would have to be different, or decline.',
    why: 'Promise only what experience supports.',
  },
  *evaluate(reading, { minN }) {
    const version = newestVersion(reading);
    if (!version) return;
    for (const criterion of criteriaOf(reading, version).filter(isAimed)) {
      const { values, best, industry } = pastResultsOf(reading, criterion);
      if (best === undefined || values.length < minN) {
        yield unchecked(criterion, 'no_past_result');
        continue;
      }
      const target = exact(criterion.target);
      if (!isBetter(target, best, criterion.direction)) continue;
      yield {
        subject: subjectOf(criterion),
        severity: 'critical',
        params: {
          target: criterion.target,
          gapPct: isZero(best) ? null : decimalText(best.sub(target).abs().div(best.abs())),
          best: decimalText(best),
          n: values.length,
          industry: industry ?? 'other industries',
          ...(industry === null ? { variant: 'otherIndustries' } : {}),
        },
        facts: { target: decimalFact(criterion.target), unit: criterion.unit, best: decimalText(best) },
        since: sinceVersion(version),
      };
    }
  },
});
