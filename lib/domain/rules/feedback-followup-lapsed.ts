import { addDays } from '../values/day';
import { isEmpty } from '../values/normal-form';
import { stakeholderName } from './reading/people';
import { defineRule, subjectOf } from './rule';

/** GR-50: we answered with a date, and the date has passed. */
export const feedbackFollowupLapsed = defineRule({
  key: 'feedback.followup_lapsed',
  number: 50,
  core: true,
  runsIn: ['active', 'ended'],
  thresholds: {},
  shows: { name: 'text', answer: 'text', promisedBy: 'day' },
  texts: {
    title: 'Promised follow-up not kept',
    shown: {
      default: 'We promised {name} “{answer}” by {promisedBy}.',
      unnamed: 'We promised {name} a follow-up by {promisedBy}.',
    },
    next: 'Deliver, or tell {name} today what has changed.',
    why: 'A promised date is a promise.',
  },
  *evaluate(reading) {
    for (const feedback of reading.all('feedback')) {
      const { answeredOn, answer, promisedBy, resolvedOn } = feedback;
      if (!reading.hasCome(answeredOn) || promisedBy === undefined || resolvedOn !== undefined) continue;
      if (reading.today <= promisedBy) continue;
      const name = stakeholderName(reading, feedback.stakeholderId);
      yield {
        subject: subjectOf(feedback),
        severity: 'critical',
        params: isEmpty(answer) ? { name, answer: null, promisedBy, variant: 'unnamed' } : { name, answer, promisedBy },
        facts: { promisedBy },
        since: addDays(promisedBy, 1),
      };
    }
  },
});
