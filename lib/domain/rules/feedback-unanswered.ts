import { stakeholderName } from './reading/people';
import { defineRule, subjectOf } from './rule';
import { days } from './threshold';

/** GR-49: the client said something that needs an answer, and none came. */
export const feedbackUnanswered = defineRule({
  key: 'feedback.unanswered',
  number: 49,
  core: true,
  runsIn: ['active', 'ended'],
  thresholds: { maxBdays: days(2), criticalBdays: days(4) },
  shows: { name: 'text', receivedOn: 'day', bdays: 'count' },
  texts: {
    title: 'Feedback without an answer',
    shown: {
      default:
        '{name}’s feedback from {receivedOn} has had no answer for {bdays, plural, one {# working day} other {# working days}}.',
    },
    next: 'Answer now, even if the solution takes longer, and name a date.',
    why: 'Every feedback is answered.',
  },
  *evaluate(reading, { maxBdays, criticalBdays }) {
    for (const feedback of reading.all('feedback')) {
      const { needsAnswer, answeredOn, receivedOn, sentiment } = feedback;
      if (!needsAnswer || reading.hasCome(answeredOn)) continue;
      const bdays = reading.workingAge(receivedOn);
      if (bdays <= maxBdays) continue;
      yield {
        subject: subjectOf(feedback),
        severity: sentiment === 'negative' && bdays > criticalBdays ? 'critical' : 'warning',
        params: { name: stakeholderName(reading, feedback.stakeholderId), receivedOn, bdays },
        facts: { receivedOn, sentiment },
        since: reading.inWorkspace.calendar.dayAfter(receivedOn, maxBdays + 1),
      };
    }
  },
});
