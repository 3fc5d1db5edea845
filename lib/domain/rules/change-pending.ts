import { isEmpty } from '../values/normal-form';
import { firstDayBeyond } from './reading/reading';
import { defineRule, subjectOf, unchecked } from './rule';
import { days } from './threshold';

/** GR-36: a change request waits for a decision. */
export const changePending = defineRule({
  key: 'change.pending',
  number: 36,
  core: true,
  runsIn: ['active'],
  thresholds: { maxDays: days(7), criticalDays: days(14) },
  shows: { change: 'text', age: 'count', waitingFor: 'text' },
  texts: {
    title: 'Change request waiting',
    shown: {
      default: '{change} has waited {age, plural, one {# day} other {# days}} for {waitingFor}.',
      forDecision: '{change} has waited {age, plural, one {# day} other {# days}} for a decision.',
    },
    next: 'Ask for a decision, say what happens if none comes, or withdraw it.',
    why: 'Changes are answered in time.',
  },
  *evaluate(reading, { maxDays, criticalDays }) {
    for (const change of reading.all('changeRequest')) {
      const { status, submittedOn, waitingFor } = change;
      if (status !== 'submitted' && status !== 'in_review') continue;
      if (submittedOn === undefined) {
        yield unchecked(change, 'no_submitted_date');
        continue;
      }
      const age = reading.age(submittedOn);
      if (age <= maxDays) continue;
      yield {
        subject: subjectOf(change),
        severity: age > criticalDays ? 'critical' : 'warning',
        params: isEmpty(waitingFor)
          ? { change: change.title, age, waitingFor: null, variant: 'forDecision' }
          : { change: change.title, age, waitingFor },
        facts: { submittedOn, waitingFor },
        since: firstDayBeyond(submittedOn, maxDays),
      };
    }
  },
});
