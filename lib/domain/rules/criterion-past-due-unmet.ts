import { addDays } from '../values/day';
import { exact } from '../values/exact';
import { decimalFact } from './fingerprint';
import type { NotEvaluatedCode } from './not-evaluated-code';
import { measurementsOf, meetsTarget } from './reading/measurements';
import type { Reading } from './reading/reading';
import { type Criterion, criteriaOf, currentVersion } from './reading/versions';
import { defineRule, subjectOf, unchecked } from './rule';

/** GR-24: the day has passed and the newest value does not meet the target. */
export const criterionPastDueUnmet = defineRule({
  key: 'criterion.past_due_unmet',
  number: 24,
  core: true,
  runsIn: ['active', 'ended'],
  thresholds: {},
  shows: { criterion: 'text', dueOn: 'day', value: 'decimal', target: 'decimal', targetMax: 'decimal' },
  texts: {
    title: 'Due date passed, target not met',
    shown: {
      default: '{criterion} was due {dueOn}; the last value is {value}, the target {target}.',
      band: '{criterion} was due {dueOn}; the last value is {value}, the target {target} to {targetMax}.',
    },
    next: 'Record the result with the client and decide what follows.',
    why: 'A result is named, not left to fade.',
  },
  *evaluate(reading) {
    for (const criterion of criteriaOf(reading, currentVersion(reading))) {
      if (criterion.kind !== 'hard' || criterion.result !== undefined) continue;
      const { dueOn, target, targetMax } = criterion;
      if (dueOn === undefined || reading.today <= dueOn) continue;
      const last = lastValue(reading, criterion);
      if (typeof last === 'string') {
        yield unchecked(criterion, last);
        continue;
      }
      if (meetsTarget(exact(last.value), exact(last.target), criterion)) continue;
      const band = criterion.direction === 'band' ? { targetMax, variant: 'band' } : {};
      yield {
        subject: subjectOf(criterion),
        severity: 'critical',
        params: { criterion: criterion.statement, dueOn, value: last.value, target: last.target, ...band },
        facts: { target: decimalFact(target), dueOn, value: decimalFact(last.value) },
        since: addDays(dueOn, 1),
      };
    }
  },
});

/** The newest value and what it is held against, or why that cannot be said. */
function lastValue(reading: Reading, criterion: Criterion): { value: string; target: string } | NotEvaluatedCode {
  const { direction, target, targetMax } = criterion;
  if (direction === undefined) return 'no_direction';
  if (target === undefined || (direction === 'band' && targetMax === undefined)) return 'no_target';
  const { counted, unitDiffers } = measurementsOf(reading, criterion);
  if (unitDiffers) return 'unit_differs';
  const newest = counted.at(-1);
  return newest ? { value: newest.value, target } : 'no_measurement';
}
