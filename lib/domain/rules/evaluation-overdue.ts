import { laterDay, latestDay } from './reading/days';
import { firstDayBeyond } from './reading/reading';
import { versionInForce } from './reading/versions';
import { defineRule, subjectOf } from './rule';
import { days } from './threshold';

/** GR-74: the expectations have not been gone through with the client for a long time. */
export const evaluationOverdue = defineRule({
  key: 'evaluation.overdue',
  number: 74,
  runsIn: ['active'],
  thresholds: { maxDays: days(90) },
  shows: { age: 'count' },
  texts: {
    title: 'Expectations not reviewed',
    shown: { default: 'The expectations were last reviewed {age, plural, one {# day} other {# days}} ago.' },
    next: 'Go through them with the client: still right, changed, or done?',
    why: 'Know, ask, promise, refer back, and again.',
  },
  *evaluate(reading, { maxDays }) {
    const version = versionInForce(reading);
    if (!version) return;
    const held = reading.all('evaluation').filter(({ on }) => reading.hasCome(on));
    const last = laterDay(latestDay(held.map(({ on }) => on)), version.inForceOn);
    if (last === undefined || reading.age(last) <= maxDays) return;
    yield {
      subject: subjectOf(reading.engagement),
      severity: 'info',
      params: { age: reading.age(last) },
      facts: { last },
      since: firstDayBeyond(last, maxDays),
    };
  },
});
