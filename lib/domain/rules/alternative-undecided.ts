import { firstDayBeyond } from './reading/reading';
import { defineRule, subjectOf, unchecked } from './rule';
import { days } from './threshold';

/** GR-42: an alternative was offered, and nobody has said yes or no. */
export const alternativeUndecided = defineRule({
  key: 'alternative.undecided',
  number: 42,
  runsIn: ['active'],
  thresholds: { maxDays: days(5), warnDays: days(10) },
  shows: { alternative: 'text', age: 'count' },
  texts: {
    title: 'Alternative without an answer',
    shown: {
      default: '“{alternative}” was offered {age, plural, one {# day} other {# days}} ago; no answer yet.',
    },
    next: 'Ask which option fits best, and write the decision down.',
    why: 'A working relationship rests on decisions.',
  },
  *evaluate(reading, { maxDays, warnDays }) {
    for (const alternative of reading.all('alternative')) {
      const { status, offeredOn } = alternative;
      if (status !== 'offered') continue;
      if (offeredOn === undefined) {
        yield unchecked(alternative, 'no_offer_date');
        continue;
      }
      const age = reading.age(offeredOn);
      if (age <= maxDays) continue;
      yield {
        subject: subjectOf(alternative),
        severity: age > warnDays ? 'warning' : 'info',
        params: { alternative: alternative.text, age },
        facts: { offeredOn },
        since: firstDayBeyond(offeredOn, maxDays),
      };
    }
  },
});
