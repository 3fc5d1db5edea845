import { checkInsOf } from './reading/check-ins';
import { firstDayBeyond } from './reading/reading';
import { defineRule, subjectOf, unchecked } from './rule';
import { days } from './threshold';

/** GR-52: the regular talk with the client is late. One that was skipped for a reason counts as one. */
export const checkinOverdue = defineRule({
  key: 'checkin.overdue',
  number: 52,
  core: true,
  runsIn: ['active'],
  thresholds: { cadenceDays: days(14), graceDays: days(3) },
  shows: { late: 'count' },
  texts: {
    title: 'Check-in overdue',
    shown: { default: 'The check-in was due {late, plural, one {# day} other {# days}} ago.' },
    next: 'Hold it, or send the progress statement instead.',
    why: 'Come back to the agreement in a regular rhythm.',
  },
  *evaluate(reading, { cadenceDays, graceDays }) {
    const { engagement } = reading;
    const last = checkInsOf(reading).at(-1)?.on ?? engagement.startedOn;
    if (last === undefined) {
      yield unchecked(engagement, 'no_start_date');
      return;
    }
    const late = reading.age(last) - cadenceDays;
    if (late <= graceDays) return;
    yield {
      subject: subjectOf(engagement),
      severity: late > cadenceDays ? 'critical' : 'warning',
      params: { late },
      facts: { last },
      since: firstDayBeyond(last, cadenceDays + graceDays),
    };
  },
});
