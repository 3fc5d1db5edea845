import { exact } from '../values/exact';
import { decimalFact } from './fingerprint';
import type { NotEvaluatedCode } from './not-evaluated-code';
import { isBetter, type Measurement, measurementsOf } from './reading/measurements';
import type { Reading } from './reading/reading';
import { type Criterion, criteriaOf, currentVersion } from './reading/versions';
import { defineRule, subjectOf, unchecked } from './rule';
import { ratio } from './threshold';

/** GR-23: a value has become worse twice in a row. */
export const criterionRegressing = defineRule({
  key: 'criterion.regressing',
  number: 23,
  runsIn: ['active'],
  thresholds: { minShare: ratio(0.05) },
  shows: { criterion: 'text', v1: 'decimal', v2: 'decimal', v3: 'decimal' },
  texts: {
    title: 'Criterion moving away',
    shown: { default: '{criterion} got worse twice in a row: {v1} → {v2} → {v3}.' },
    next: 'Find the cause with the owner and tell the client before they notice.',
    why: 'Problems are reported with a solution.',
  },
  *evaluate(reading, { minShare }) {
    for (const criterion of criteriaOf(reading, currentVersion(reading))) {
      if (criterion.kind !== 'hard' || criterion.result !== undefined || criterion.direction === 'band') continue;
      const course = courseOf(reading, criterion);
      if (typeof course === 'string') {
        yield unchecked(criterion, course);
        continue;
      }
      const { direction, target, baseline, last } = course;
      const [{ value: v1 }, { value: v2 }, { value: v3, on }] = last;
      if (!isBetter(exact(v1), exact(v2), direction) || !isBetter(exact(v2), exact(v3), direction)) continue;
      const fall = exact(v3).sub(v1).abs();
      if (fall.lt(exact(target).sub(baseline).abs().mul(minShare))) continue;
      yield {
        subject: subjectOf(criterion),
        severity: 'warning',
        params: { criterion: criterion.statement, v1, v2, v3 },
        facts: {
          target: decimalFact(target),
          baseline: decimalFact(baseline),
          values: [v1, v2, v3].map(decimalFact),
        },
        since: on,
      };
    }
  },
});

type Course = {
  direction: 'up' | 'down';
  target: string;
  baseline: string;
  last: readonly [Measurement, Measurement, Measurement];
};

/** The last three measurements and what they are held against, or what is missing. */
function courseOf(reading: Reading, criterion: Criterion): Course | NotEvaluatedCode {
  const { direction, target, baseline } = criterion;
  if (direction === undefined || direction === 'band') return 'no_direction';
  if (target === undefined) return 'no_target';
  if (baseline === undefined) return 'no_baseline';
  const { counted, unitDiffers } = measurementsOf(reading, criterion);
  const [first, second, third] = counted.slice(-3);
  if (!first || !second || !third) return unitDiffers ? 'unit_differs' : 'too_few_points';
  return { direction, target, baseline, last: [first, second, third] };
}
