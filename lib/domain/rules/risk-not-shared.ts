import { isEmpty } from '../values/normal-form';
import { firstDayBeyond } from './reading/reading';
import { riskScore } from './reading/risks';
import { defineRule, subjectOf } from './rule';
import { days, score } from './threshold';

/** GR-67: a high risk is known to us, and the client has not been told. */
export const riskNotShared = defineRule({
  key: 'risk.not_shared',
  number: 67,
  runsIn: ['active'],
  thresholds: { minScore: score(12), maxDays: days(7), warnDays: days(14) },
  shows: { risk: 'text', age: 'count' },
  texts: {
    title: 'Risk not shared',
    shown: { default: 'The client does not know about {risk} ({age, plural, one {# day} other {# days}}).' },
    next: 'Share it with the response, or write why it stays internal.',
    why: 'Risks are shown with their response.',
  },
  *evaluate(reading, { minScore, maxDays, warnDays }) {
    for (const risk of reading.all('risk')) {
      const { openedOn, closedOn, sharedWithClient, withheldReason } = risk;
      if (closedOn !== undefined || sharedWithClient || !isEmpty(withheldReason)) continue;
      const age = reading.age(openedOn);
      if (minScore.gt(riskScore(risk)) || age <= maxDays) continue;
      yield {
        subject: subjectOf(risk),
        severity: age > warnDays ? 'warning' : 'info',
        params: { risk: risk.title, age },
        facts: { score: riskScore(risk) },
        since: firstDayBeyond(openedOn, maxDays),
      };
    }
  },
});
