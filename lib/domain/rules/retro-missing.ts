import { firstDayBeyond } from './reading/reading';
import { defineRule, subjectOf, unchecked } from './rule';
import { days } from './threshold';

/** GR-75: the work is over, and nobody has written down what it taught us. */
export const retroMissing = defineRule({
  key: 'retro.missing',
  number: 75,
  core: true,
  runsIn: ['ended'],
  thresholds: { maxDays: days(14) },
  shows: { engagement: 'text', age: 'count' },
  texts: {
    title: 'Ended without a retrospective',
    shown: {
      default: '{engagement} ended {age, plural, one {# day} other {# days}} ago. No lesson is recorded.',
      lost: '{engagement} ended {age, plural, one {# day} other {# days}} ago and was lost. No lesson is recorded.',
    },
    next: 'Write down what we would do differently, beginning with ourselves.',
    why: 'Learn, self-critically, from every project.',
  },
  *evaluate(reading, { maxDays }) {
    const { engagement } = reading;
    const { endedOn, outcome } = engagement;
    if (reading.all('retrospective').length > 0) return;
    if (endedOn === undefined) {
      yield unchecked(engagement, 'no_end_date');
      return;
    }
    const age = reading.age(endedOn);
    if (age <= maxDays) return;
    const wasLost = outcome === 'lost';
    yield {
      subject: subjectOf(engagement),
      severity: wasLost ? 'warning' : 'info',
      params: { engagement: engagement.name, age, ...(wasLost ? { variant: 'lost' } : {}) },
      facts: { endedOn, outcome },
      since: firstDayBeyond(endedOn, maxDays),
    };
  },
});
