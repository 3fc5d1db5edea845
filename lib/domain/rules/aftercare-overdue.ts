import { newestContactWithClient } from './reading/contacts';
import { laterDay } from './reading/days';
import { clientName } from './reading/people';
import { firstDayBeyond } from './reading/reading';
import { defineRule, subjectOf, unchecked } from './rule';
import { days } from './threshold';

/** GR-77: the work is over, and nobody has been in touch with the client since. */
export const aftercareOverdue = defineRule({
  key: 'aftercare.overdue',
  number: 77,
  runsIn: ['ended'],
  thresholds: { maxDays: days(60), warnDays: days(120) },
  shows: { client: 'text', age: 'count' },
  texts: {
    title: 'No contact after the end',
    shown: {
      default: 'No contact with {client} for {age, plural, one {# day} other {# days}} since the end.',
    },
    next: 'Ask how the result is doing, and offer something useful.',
    why: 'The relationship goes on after the project.',
  },
  *evaluate(reading, { maxDays, warnDays }) {
    const { engagement, client } = reading;
    if (engagement.outcome === 'lost' || client?.noContact === true) return;
    if (engagement.endedOn === undefined) {
      yield unchecked(engagement, 'no_end_date');
      return;
    }
    const last = laterDay(engagement.endedOn, newestContactWithClient(reading)) ?? engagement.endedOn;
    const age = reading.age(last);
    if (age <= maxDays) return;
    yield {
      subject: subjectOf(engagement),
      severity: age > warnDays ? 'warning' : 'info',
      params: { client: clientName(reading), age },
      facts: { last },
      since: firstDayBeyond(last, maxDays),
    };
  },
});
