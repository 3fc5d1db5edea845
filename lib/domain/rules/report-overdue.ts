import { firstDayBeyond } from './reading/reading';
import { sentReportsOf } from './reading/reports';
import { versionInForce } from './reading/versions';
import { defineRule, subjectOf, unchecked } from './rule';
import { days } from './threshold';

/** GR-53: the client has not been told how things stand for more than a month. */
export const reportOverdue = defineRule({
  key: 'report.overdue',
  number: 53,
  core: true,
  runsIn: ['active'],
  thresholds: { cadenceDays: days(30), graceDays: days(3) },
  shows: { age: 'count' },
  texts: {
    title: 'Progress report overdue',
    shown: {
      default: 'The last progress report is {age, plural, one {# day} other {# days}} old.',
      never: 'No progress report for {age, plural, one {# day} other {# days}}.',
    },
    next: 'Create it from the panel; measurements and open points are filled in.',
    why: 'The client is told regularly.',
  },
  *evaluate(reading, { cadenceDays, graceDays }) {
    const { engagement } = reading;
    const sentOn = sentReportsOf(reading).at(-1)?.on;
    const version = versionInForce(reading);
    if (sentOn === undefined && !version) return;
    const last = sentOn ?? version?.inForceOn;
    if (last === undefined) {
      yield unchecked(engagement, 'no_in_force_date');
      return;
    }
    const age = reading.age(last);
    if (age <= cadenceDays + graceDays) return;
    yield {
      subject: subjectOf(engagement),
      severity: 'warning',
      params: { age, ...(sentOn === undefined ? { variant: 'never' } : {}) },
      facts: { last },
      since: firstDayBeyond(last, cadenceDays + graceDays),
    };
  },
});
