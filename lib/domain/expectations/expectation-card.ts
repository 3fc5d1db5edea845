import type { DocumentOf } from '../document';
import type { DocumentIndex } from '../documents/document-index';

type Expectation = DocumentOf<'expectation'>;

/** The four prompts: what somebody expects of each is asked. */
export const expectationAspects = ['quality', 'time', 'cost', 'newness'] as const;
export type ExpectationAspect = (typeof expectationAspects)[number];

/** Where an expectation went; null as long as it has no place. */
export type ExpectationPlace = NonNullable<Expectation['disposition']> | null;

/** One expectation with its place and what was said before it, the newest first. */
export type ExpectationLine = {
  expectation: Expectation;
  place: ExpectationPlace;
  earlier: Expectation[];
  isGuess: boolean;
};

/** What one person expects, in their words and ours. */
export type ExpectationCard = {
  stakeholder: DocumentOf<'stakeholder'>;
  hasLeft: boolean;
  hoped: ExpectationLine[];
  feared: ExpectationLine[];
  unspoken: ExpectationLine[];
  /** Prompts that nothing answers yet. */
  unasked: ExpectationAspect[];
  withoutPlace: number;
};

/** The card of one stakeholder on `today`. A quote that several share is on the card of each. */
export function expectationCard(
  index: DocumentIndex,
  stakeholder: DocumentOf<'stakeholder'>,
  today: string,
): ExpectationCard {
  const lines = [...standingExpectations(index, stakeholder.id)]
    .sort((a, b) => a.recordedOn.localeCompare(b.recordedOn) || a.id.localeCompare(b.id))
    .map((expectation) => lineOf(index, expectation));
  const ofSense = (sense: NonNullable<Expectation['sense']>) =>
    lines.filter(({ expectation }) => (expectation.sense ?? 'hoped') === sense);
  const asked = new Set(lines.map(({ expectation }) => expectation.aspect));
  return {
    stakeholder,
    hasLeft: stakeholder.leftOn !== undefined && stakeholder.leftOn <= today,
    hoped: ofSense('hoped'),
    feared: ofSense('feared'),
    unspoken: ofSense('unspoken'),
    unasked: expectationAspects.filter((aspect) => !asked.has(aspect)),
    withoutPlace: lines.filter(({ place, expectation }) => place === null && expectation.verification !== 'wrong')
      .length,
  };
}

/** What somebody expects today, alone or with others: nothing newer stands in its place. */
export function standingExpectations(index: DocumentIndex, stakeholderId: string): Expectation[] {
  return index
    .list('expectation')
    .filter((expectation) => expectation.supersededBy === undefined && isOf(expectation, stakeholderId));
}

/** Where an expectation went: the place it was given, else the criterion of a version that counts and names it. */
export function expectationPlace(index: DocumentIndex, { id, disposition }: Expectation): ExpectationPlace {
  if (disposition !== undefined) return disposition;
  const isNamed = index
    .list('criterion')
    .some(
      (criterion) =>
        criterion.expectationIds.includes(id) &&
        index.find('agreement', criterion.agreementId)?.status !== 'superseded',
    );
  return isNamed ? 'criterion' : null;
}

function lineOf(index: DocumentIndex, expectation: Expectation): ExpectationLine {
  const { source, verification } = expectation;
  return {
    expectation,
    place: expectationPlace(index, expectation),
    earlier: earlierOf(index, expectation),
    isGuess: source === 'team_assumption' && verification === undefined,
  };
}

/** What the same people said before, step by step back. */
function earlierOf(index: DocumentIndex, expectation: Expectation): Expectation[] {
  const earlier: Expectation[] = [];
  let next = expectation.id;
  for (;;) {
    const before = index.list('expectation').find(({ supersededBy, id }) => supersededBy === next && id !== next);
    if (!before || earlier.includes(before)) return earlier;
    earlier.push(before);
    next = before.id;
  }
}

const isOf = ({ stakeholderId, alsoStakeholderIds }: Expectation, id: string) =>
  stakeholderId === id || (alsoStakeholderIds ?? []).includes(id);
