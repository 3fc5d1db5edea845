import { decimalText, exact, isZero } from '../values/exact';
import { decimalFact } from './fingerprint';
import { isAimed, isBeyondBest, pastResultsOf } from './reading/past-results';
import { criteriaOf, newestVersion, sinceVersion } from './reading/versions';
import { defineRule, subjectOf, unchecked } from './rule';
import { count } from './threshold';

/** The rule's numbers; the coach reads them too. */
export const beyondBenchmarkThresholds = { minN: count(1) };

/** GR-25: a target is better than anything we have reached. */
export const promiseBeyondBenchmark = defineRule({
  key: 'promise.beyond_benchmark',
  number: 25,
  core: true,
  runsIn: ['draft', 'active'],
  thresholds: beyondBenchmarkThresholds,
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
      const results = pastResultsOf(reading, criterion);
      const { values, best, industry } = results;
      const isBeyond = isBeyondBest(criterion, results, minN);
      if (best === undefined || isBeyond === null) {
        yield unchecked(criterion, 'no_past_result');
        continue;
      }
      if (!isBeyond) continue;
      const target = exact(criterion.target);
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
