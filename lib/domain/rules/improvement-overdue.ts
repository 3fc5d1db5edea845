import { addDays } from '../values/day';
import { isEmpty } from '../values/normal-form';
import { defineRule, subjectOf, unchecked } from './rule';

/** GR-73: an improvement was due, and is neither done nor dropped. */
export const improvementOverdue = defineRule({
  key: 'improvement.overdue',
  number: 73,
  runsIn: ['active', 'ended'],
  thresholds: {},
  shows: { action: 'text', dueOn: 'day' },
  texts: {
    title: 'Improvement overdue',
    shown: { default: '“{action}” was due {dueOn}.' },
    next: 'Do it, give it a new date, or drop it with a reason.',
    why: 'Improve continuously.',
  },
  *evaluate(reading) {
    for (const improvement of reading.all('improvement')) {
      const { text, dueOn, doneOn, droppedReason } = improvement;
      if (doneOn !== undefined || !isEmpty(droppedReason)) continue;
      if (dueOn === undefined) {
        yield unchecked(improvement, 'no_due_date');
        continue;
      }
      if (reading.today <= dueOn) continue;
      yield {
        subject: subjectOf(improvement),
        severity: 'warning',
        params: { action: text, dueOn },
        facts: { dueOn },
        since: addDays(dueOn, 1),
      };
    }
  },
});
