import type { DocumentOf } from '../document';

type SignOff = DocumentOf<'signOff'>;
type Stakeholder = DocumentOf<'stakeholder'>;

/** Whether a person is gone on `today`. */
export function hasLeft({ leftOn }: Stakeholder, today: string): boolean {
  return leftOn !== undefined && leftOn <= today;
}

/** Who has to sign on `today`: everyone marked so, and everyone in `signedBefore`, as far as they are still there. */
export function whoMustSign(
  people: readonly Stakeholder[],
  signedBefore: readonly SignOff[],
  today: string,
): Stakeholder[] {
  const before = new Set(signedBefore.filter(({ state }) => state === 'approved').map((one) => one.stakeholderId));
  return people.filter((person) => !hasLeft(person, today) && (person.signoffRequired || before.has(person.id)));
}
