import { defineEntity } from '../define-entity';
import type { DocumentOf } from '../document';
import { amount, month, reference } from '../fields';
import { type Refusal, refuse } from '../refusal';
import type { State } from '../state';
import { compareDecimals } from '../values/decimal';

/** The hours one member has in one month. */
export const capacity = defineEntity({
  type: 'capacity',
  scope: 'workspace',
  fields: {
    memberId: reference('member'),
    month: month(),
    availableHours: amount(),
  },
});

/** A month of 31 days has no more hours. */
const hoursInMonth = '744';

/** A member has one number of hours a month, and no more than a month has. */
export function check(capacity: DocumentOf<'capacity'>, state: State): Refusal | undefined {
  if (compareDecimals(capacity.availableHours, hoursInMonth) > 0) {
    return refuse('out_of_range', `A month has at most ${hoursInMonth} hours.`, 'availableHours');
  }
  const twin = state
    .list('capacity')
    .find(
      ({ id, memberId, month }) => id !== capacity.id && memberId === capacity.memberId && month === capacity.month,
    );
  return twin
    ? refuse('already_done', 'The hours of this month are known already: change them there.', 'month')
    : undefined;
}
