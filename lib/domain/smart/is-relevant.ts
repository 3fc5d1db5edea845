import { isClientExpectation } from '../rules/reading/client-expectations';
import { namesExistingCpi } from '../rules/reading/cpis';
import { lineageOf } from '../rules/reading/lineage';
import type { Reading } from '../rules/reading/reading';
import type { Criterion } from '../rules/reading/versions';

/** Whether a criterion serves something that the client values: an outcome of theirs, or an expectation. */
export function isRelevant(reading: Reading, criterion: Criterion): boolean {
  return namesExistingCpi(reading, criterion) || answersExpectation(reading, criterion);
}

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
