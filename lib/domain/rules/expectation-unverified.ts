import { isStanding } from './reading/client-expectations';
import { firstDayBeyond } from './reading/reading';
import { defineRule, subjectOf } from './rule';
import { days } from './threshold';

/** GR-45: what we assume about the client was never asked. */
export const expectationUnverified = defineRule({
  key: 'expectation.unverified',
  number: 45,
  core: true,
  runsIn: ['draft', 'active'],
  thresholds: { maxDays: days(7) },
  shows: { text: 'text' },
  texts: {
    title: 'Assumption never checked with the client',
    shown: { default: '“{text}” is our assumption. Nobody has asked the client.' },
    next: 'Ask, then mark it confirmed, corrected or wrong.',
    why: 'Assumptions about the client make or break the relationship, so check them.',
  },
  *evaluate(reading, { maxDays }) {
    for (const expectation of reading.all('expectation')) {
      const { source, verifiedOn, recordedOn, text } = expectation;
      if (!isStanding(expectation)) continue;
      if (source !== 'team_assumption' || verifiedOn !== undefined || reading.age(recordedOn) <= maxDays) continue;
      yield {
        subject: subjectOf(expectation),
        severity: 'warning',
        params: { text },
        facts: { text, recordedOn },
        since: firstDayBeyond(recordedOn, maxDays),
      };
    }
  },
});
