import { isClientExpectation } from './reading/client-expectations';
import { namesExistingCpi } from './reading/cpis';
import { lineageOf } from './reading/lineage';
import type { Reading } from './reading/reading';
import { type Criterion, criteriaOf, newestVersion, sinceVersion } from './reading/versions';
import { defineRule, subjectOf } from './rule';

/** GR-16: a criterion is linked to nothing the client said they want. */
export const smartRelevant = defineRule({
  key: 'smart.relevant',
  number: 16,
  core: true,
  runsIn: ['draft', 'active'],
  thresholds: {},
  shows: { criterion: 'text' },
  texts: {
    title: 'SMART: not relevant to the client',
    shown: { default: '{criterion} is not linked to anything the client said they want.' },
    next: 'Link it to a client expectation or a CPI, or drop it.',
    why: 'Goals are relevant to what the client values.',
  },
  *evaluate(reading) {
    const version = newestVersion(reading);
    if (!version) return;
    for (const criterion of criteriaOf(reading, version)) {
      if (namesExistingCpi(reading, criterion) || answersExpectation(reading, criterion)) continue;
      yield {
        subject: subjectOf(criterion),
        severity: version.status === 'draft' ? 'info' : 'warning',
        params: { criterion: criterion.statement },
        facts: { statement: criterion.statement },
        since: sinceVersion(version),
      };
    }
  },
});

/** Whether a client expectation is named by the criterion, or was placed there. */
function answersExpectation(reading: Reading, criterion: Criterion): boolean {
  const ids = lineageOf(reading, criterion);
  return reading.all('expectation').some((expectation) => {
    if (!isClientExpectation(expectation)) return false;
    const { dispositionRef } = expectation;
    const placedHere = dispositionRef?.type === 'criterion' && ids.has(dispositionRef.id);
    return placedHere || criterion.expectationIds.includes(expectation.id);
  });
}
