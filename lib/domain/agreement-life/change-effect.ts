import type { DocumentOf } from '../document';
import { isEmpty } from '../values/normal-form';

/** What a change request must say before anybody is asked to decide. */
export const changeEffects = ['days', 'cost', 'criteria'] as const;
export type ChangeEffect = (typeof changeEffects)[number];

/** The effects that a change request does not state; a zero states one. */
export function missingEffects({ effect }: Pick<DocumentOf<'changeRequest'>, 'effect'>): ChangeEffect[] {
  return changeEffects.filter((name) => isEmpty(effect?.[name]));
}
