import { addDays } from '../values/day';
import { exact } from '../values/exact';
import { measurementsOf } from './reading/measurements';
import type { Reading } from './reading/reading';
import { type Criterion, criteriaOf, versionInForce } from './reading/versions';
import { defineRule, subjectOf, unchecked } from './rule';
import { days, ratio } from './threshold';

/** GR-21: a hard criterion has not been measured for one and a half times its rhythm. */
export const criterionStale = defineRule({
  key: 'criterion.stale',
  number: 21,
  core: true,
  runsIn: ['active'],
  thresholds: { cadenceDays: days(30), factor: ratio(1.5) },
  shows: { criterion: 'text', age: 'count' },
  texts: {
    title: 'Criterion not measured',
    shown: {
      default: '{criterion} was last measured {age, plural, one {# day} other {# days}} ago.',
      never: '{criterion} has not been measured for {age, plural, one {# day} other {# days}}.',
    },
    next: 'Add the current value and its source.',
    why: 'Progress is measured in a regular rhythm.',
  },
  *evaluate(reading, { cadenceDays, factor }) {
    const version = versionInForce(reading);
    for (const criterion of criteriaOf(reading, version)) {
      if (criterion.kind !== 'hard' || criterion.result !== undefined) continue;
      const measuredOn = lastMeasuredOn(reading, criterion);
      const from = measuredOn ?? version?.inForceOn;
      if (from === undefined) {
        yield unchecked(criterion, 'no_in_force_date');
        continue;
      }
      const allowed = exact(criterion.measureEveryDays ?? cadenceDays).mul(factor);
      const age = reading.age(from);
      if (allowed.gte(age)) continue;
      yield {
        subject: subjectOf(criterion),
        severity: 'warning',
        params: { criterion: criterion.statement, age, ...(measuredOn === undefined ? { variant: 'never' } : {}) },
        facts: { measuredOn },
        since: addDays(from, allowed.floor().valueOf() + 1),
      };
    }
  },
});

/** The day of the newest value, the baseline included. */
function lastMeasuredOn(reading: Reading, criterion: Criterion): string | undefined {
  const newest = measurementsOf(reading, criterion).counted.at(-1)?.on;
  const baselineOn = reading.hasCome(criterion.baselineOn) ? criterion.baselineOn : undefined;
  return newest !== undefined && baselineOn !== undefined && baselineOn > newest ? baselineOn : (newest ?? baselineOn);
}
