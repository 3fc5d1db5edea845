import { lineageOf } from './reading/lineage';
import { answeredPulsesOf } from './reading/pulses';
import { firstDayBeyond, type Reading } from './reading/reading';
import { type Criterion, criteriaOf, versionInForce } from './reading/versions';
import { defineRule, subjectOf, unchecked } from './rule';
import { days } from './threshold';

/** GR-20: a feeling was promised, and nobody has asked about it. */
export const feltNoPulse = defineRule({
  key: 'felt.no_pulse',
  number: 20,
  core: true,
  runsIn: ['active'],
  thresholds: { maxDays: days(30), criticalDays: days(60) },
  shows: { criterion: 'text', age: 'count' },
  texts: {
    title: 'Felt outcome without a pulse',
    shown: {
      default: 'Nobody has asked the client about “{criterion}” for {age, plural, one {# day} other {# days}}.',
    },
    next: 'Send the one-question pulse, or ask in the next check-in and log the answer.',
    why: 'A feeling that is promised is asked about.',
  },
  *evaluate(reading, { maxDays, criticalDays }) {
    const version = versionInForce(reading);
    for (const criterion of criteriaOf(reading, version)) {
      if (criterion.kind !== 'felt' || criterion.result !== undefined) continue;
      const answeredOn = lastAnsweredOn(reading, criterion);
      const from = answeredOn ?? version?.inForceOn;
      if (from === undefined) {
        yield unchecked(criterion, 'no_in_force_date');
        continue;
      }
      const age = reading.age(from);
      if (age <= maxDays) continue;
      yield {
        subject: subjectOf(criterion),
        severity: age > criticalDays ? 'critical' : 'warning',
        params: { criterion: criterion.statement, age },
        facts: { answeredOn },
        since: firstDayBeyond(from, maxDays),
      };
    }
  },
});

/** The day of the newest answer to the criterion's question. */
function lastAnsweredOn(reading: Reading, criterion: Criterion): string | undefined {
  const ids = lineageOf(reading, criterion);
  const pulses = answeredPulsesOf(reading).filter(({ answers }) =>
    answers.some(({ criterionId }) => criterionId !== undefined && ids.has(criterionId)),
  );
  return pulses.at(-1)?.answeredOn;
}
