import type { DocumentOf } from '../../document';
import type { Reading } from './reading';

export type Expectation = DocumentOf<'expectation'>;

/**
 * What the client expects, by their own words, a document, or an assumption they confirmed or corrected. What they have
 * said anew since stands in its newer words only.
 */
export function clientExpectationsOf(reading: Reading): readonly Expectation[] {
  return reading.once(readClientExpectations);
}

const readClientExpectations = (reading: Reading) =>
  reading.all('expectation').filter((expectation) => isStanding(expectation) && isClientExpectation(expectation));

/** Whether nothing newer stands in its place. */
export const isStanding = ({ supersededBy }: Expectation) => supersededBy === undefined;

export function isClientExpectation(expectation: Expectation): boolean {
  if (expectation.source !== 'team_assumption') return true;
  return expectation.verification === 'confirmed' || expectation.verification === 'corrected';
}
