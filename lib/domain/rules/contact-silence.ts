import { newestContactOf } from './reading/contacts';
import { clientName } from './reading/people';
import { firstDayBeyond } from './reading/reading';
import { defineRule, subjectOf, unchecked } from './rule';
import { days } from './threshold';

/** GR-58: nobody on either side has been in touch for weeks. */
export const contactSilence = defineRule({
  key: 'contact.silence',
  number: 58,
  core: true,
  runsIn: ['active'],
  thresholds: { maxDays: days(21), criticalDays: days(35) },
  shows: { client: 'text', age: 'count' },
  texts: {
    title: 'Silence',
    shown: { default: 'No contact with {client} for {age, plural, one {# day} other {# days}}.' },
    next: 'Get in touch with something useful: a result, a question, a decision to take.',
    why: 'Contact comes from us first.',
  },
  *evaluate(reading, { maxDays, criticalDays }) {
    const { engagement } = reading;
    const last = newestContactOf(reading) ?? engagement.startedOn;
    if (last === undefined) {
      yield unchecked(engagement, 'no_start_date');
      return;
    }
    const age = reading.age(last);
    if (age <= maxDays) return;
    yield {
      subject: subjectOf(engagement),
      severity: age > criticalDays ? 'critical' : 'warning',
      params: { client: clientName(reading), age },
      facts: { last },
      since: firstDayBeyond(last, maxDays),
    };
  },
});
