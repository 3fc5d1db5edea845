import { latestDay } from './reading/days';
import { engagementsOfClient } from './reading/engagements';
import { clientName } from './reading/people';
import { firstDayBeyond, type Reading } from './reading/reading';
import { defineRule, subjectOf, unchecked } from './rule';
import { days } from './threshold';

/** GR-61: the client has not been asked how satisfied they are for a long time. */
export const surveyOverdue = defineRule({
  key: 'survey.overdue',
  number: 61,
  runsIn: ['active'],
  thresholds: { maxDays: days(90), cooldownDays: days(30) },
  shows: { client: 'text', age: 'count' },
  texts: {
    title: 'Satisfaction not asked',
    shown: {
      default: '{client} was last asked {age, plural, one {# day} other {# days}} ago.',
      never: '{client} has not been asked for {age, plural, one {# day} other {# days}}.',
    },
    next: 'Send the short survey to the stakeholders who have not been asked for a while.',
    why: 'Ask regularly, but not too often.',
  },
  *evaluate(reading, { maxDays, cooldownDays }) {
    const { engagement } = reading;
    if (wasAskedWithin(reading, cooldownDays)) return;
    const sentOn = latestDay(sentDays(reading, engagement.id));
    const last = sentOn ?? engagement.startedOn;
    if (last === undefined) {
      yield unchecked(engagement, 'no_start_date');
      return;
    }
    const age = reading.age(last);
    if (age <= maxDays) return;
    yield {
      subject: subjectOf(engagement),
      severity: 'info',
      params: { client: clientName(reading), age, ...(sentOn === undefined ? { variant: 'never' } : {}) },
      facts: { last },
      since: firstDayBeyond(last, maxDays),
    };
  },
});

/** Whether anybody of the client was asked within `days`, in any of their engagements. */
function wasAskedWithin(reading: Reading, days: number): boolean {
  return engagementsOfClient(reading).some(({ id }) =>
    sentDays(reading, id).some((day) => reading.isWithin(day, days)),
  );
}

function sentDays(reading: Reading, engagementId: string): string[] {
  const pulses = reading.inWorkspace.state.list('pulse', engagementId);
  return pulses.map(({ sentOn }) => sentOn).filter((day) => reading.hasCome(day));
}
