import { clientExpectationsOf, type Expectation } from './reading/client-expectations';
import { findStakeholder, stakeholderName } from './reading/people';
import { firstDayBeyond, type Reading } from './reading/reading';
import { versionInForce } from './reading/versions';
import { defineRule, subjectOf } from './rule';
import { days } from './threshold';

/** GR-46: the client expects something that is neither in the scope nor excluded. */
export const expectationUnaddressed = defineRule({
  key: 'expectation.unaddressed',
  number: 46,
  core: true,
  runsIn: ['draft', 'active'],
  thresholds: { maxDays: days(7) },
  shows: { name: 'text', text: 'text' },
  texts: {
    title: 'Expectation with no place',
    shown: { default: '{name} expects “{text}”. It is neither in the scope nor excluded.' },
    next: 'Decide where it belongs and tell {name}.',
    why: 'What is heard is answered.',
  },
  *evaluate(reading, { maxDays }) {
    const inCriteria = reading.once(expectationsInCriteria);
    for (const expectation of clientExpectationsOf(reading)) {
      if (expectation.disposition !== undefined || inCriteria.has(expectation.id)) continue;
      const knownOn = knownSince(expectation);
      if (reading.age(knownOn) <= maxDays) continue;
      const decides = findStakeholder(reading, expectation.stakeholderId)?.decisionMaker ?? false;
      yield {
        subject: subjectOf(expectation),
        severity: decides && versionInForce(reading) ? 'critical' : 'warning',
        params: { name: stakeholderName(reading, expectation.stakeholderId), text: expectation.text },
        facts: { text: expectation.text },
        since: firstDayBeyond(knownOn, maxDays),
      };
    }
  },
});

/** The day we knew: of an assumption the day it was verified. */
function knownSince({ source, verifiedOn, recordedOn }: Expectation): string {
  return source === 'team_assumption' ? (verifiedOn ?? recordedOn) : recordedOn;
}

/** Ids of the expectations that a criterion of a version that still counts names. */
function expectationsInCriteria(reading: Reading): ReadonlySet<string> {
  const criteria = reading
    .all('criterion')
    .filter((criterion) => reading.find('agreement', criterion.agreementId)?.status !== 'superseded');
  return new Set(criteria.flatMap((criterion) => criterion.expectationIds));
}
