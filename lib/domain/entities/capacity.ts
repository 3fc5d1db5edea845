import { defineEntity } from '../define-entity';
import { amount, month, reference } from '../fields';

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
