import { firstDayBeyond } from './reading/reading';
import { versionInForce } from './reading/versions';
import { defineRule, subjectOf, unchecked } from './rule';
import { days } from './threshold';

/** GR-01: work has started and no version was signed. */
export const agreementNoneInForce = defineRule({
  key: 'agreement.none_in_force',
  number: 1,
  core: true,
  runsIn: ['active'],
  thresholds: { graceDays: days(7), criticalDays: days(21) },
  shows: { age: 'count' },
  texts: {
    title: 'No agreement in force',
    shown: {
      default: 'Work started {age, plural, one {# day} other {# days}} ago and no agreed scope is in force.',
    },
    next: 'Propose the draft to the client’s approvers, or record the agreement you already have.',
    why: 'Agree in writing before working from memory.',
  },
  *evaluate(reading, { graceDays, criticalDays }) {
    const { engagement } = reading;
    if (versionInForce(reading)) return;
    if (engagement.startedOn === undefined) {
      yield unchecked(engagement, 'no_start_date');
      return;
    }
    const age = reading.age(engagement.startedOn);
    if (age <= graceDays) return;
    yield {
      subject: subjectOf(engagement),
      severity: age > criticalDays ? 'critical' : 'warning',
      params: { age },
      facts: { startedOn: engagement.startedOn },
      since: firstDayBeyond(engagement.startedOn, graceDays),
    };
  },
});
