import { defineEntity } from '../define-entity';
import { day, decimal, name, optional, reference, text } from '../fields';

/** One value of a hard criterion on one day. */
export const measurement = defineEntity({
  type: 'measurement',
  scope: 'engagement',
  fields: {
    criterionId: reference('criterion'),
    value: decimal(),
    unit: name(40),
    on: day(),
    source: optional(text(500)),
    corrects: optional(reference('measurement')),
  },
});
