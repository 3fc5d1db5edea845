import { daysBetween } from '../values/day';
import { firstDayBeyond, type Reading } from './reading/reading';
import { currentVersion, itemsOf, type Milestone, type ScopeItem } from './reading/versions';
import { defineRule, subjectOf, unchecked } from './rule';
import { days } from './threshold';

/** GR-10: what the client has to do is late. */
export const clientDutyOverdue = defineRule({
  key: 'client_duty.overdue',
  number: 10,
  core: true,
  runsIn: ['active'],
  thresholds: { graceDays: days(2), nearDays: days(14) },
  shows: { duty: 'text', days: 'count', milestone: 'text' },
  texts: {
    title: 'Client’s part overdue',
    shown: {
      default: '{duty} was due {days, plural, one {# day} other {# days}} ago.',
      milestone: '{duty} was due {days, plural, one {# day} other {# days}} ago. {milestone} depends on it.',
    },
    next: 'Remind the client’s owner and show which date moves if it stays open.',
    why: 'Both sides have duties.',
  },
  *evaluate(reading, { graceDays, nearDays }) {
    for (const duty of itemsOf(reading, currentVersion(reading))) {
      if (duty.kind !== 'clientDuty' || duty.doneOn !== undefined) continue;
      if (duty.dueOn === undefined) {
        yield unchecked(duty, 'no_due_date');
        continue;
      }
      const late = reading.age(duty.dueOn);
      if (late <= graceDays) continue;
      const milestone = openMilestone(reading, duty);
      const isNear = milestone !== undefined && daysBetween(reading.today, milestone.dueOn) <= nearDays;
      yield {
        subject: subjectOf(duty),
        severity: isNear ? 'critical' : 'warning',
        params: {
          duty: duty.text,
          days: late,
          ...(milestone ? { milestone: milestone.name, variant: 'milestone' } : {}),
        },
        facts: { text: duty.text, dueOn: duty.dueOn, milestoneDueOn: milestone?.dueOn },
        since: firstDayBeyond(duty.dueOn, graceDays),
      };
    }
  },
});

/** The milestone that waits for the duty, unless it is done. */
function openMilestone(reading: Reading, duty: ScopeItem): Milestone | undefined {
  const milestone = reading.find('milestone', duty.milestoneId);
  return milestone?.doneOn === undefined ? milestone : undefined;
}
