import { defineEntity } from '../define-entity';
import { day, group, maybeFlag, name, oneOf, optional, text } from '../fields';

/** Something we can do, could do under a condition, or do not do. */
export const capability = defineEntity({
  type: 'capability',
  scope: 'workspace',
  fields: {
    name: name(),
    status: oneOf('available', 'conditional', 'not_available', 'unknown'),
    fulfilledBy: optional(group({ name: name(), confirmedOn: optional(day()) })),
    conditionPlan: optional(text()),
    weDoNotDoThis: maybeFlag(),
  },
});
