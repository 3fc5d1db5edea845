import type { DocumentOf } from '../../document';
import type { Reading } from './reading';

export type Expectation = DocumentOf<'expectation'>;

/** What the client expects, by their own words, a document, or an assumption they confirmed or corrected. */
export function clientExpectationsOf(reading: Reading): readonly Expectation[] {
  return reading.once(readClientExpectations);
}

const readClientExpectations = (reading: Reading) => reading.all('expectation').filter(isClientExpectation);

export function isClientExpectation(expectation: Expectation): boolean {
  if (expectation.source !== 'team_assumption') return true;
  return expectation.verification === 'confirmed' || expectation.verification === 'corrected';
}
