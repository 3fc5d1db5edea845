import { defineEntity } from '../define-entity';
import type { DocumentOf } from '../document';
import { day, group, maybeFlag, name, oneOf, optional, text } from '../fields';
import { type Refusal, refuse } from '../refusal';

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

/** What we do not do is not at the same time something that we can do. */
export function check({ weDoNotDoThis, status }: DocumentOf<'capability'>): Refusal | undefined {
  return weDoNotDoThis && (status === 'available' || status === 'conditional')
    ? refuse('out_of_range', 'It is on the list of what we do not do. Is it available all the same?', 'status')
    : undefined;
}
