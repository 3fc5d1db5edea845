import { defineEntity } from '../define-entity';
import type { DocumentOf } from '../document';
import { day, decimal, maybeFlag, name, optional, reference, text } from '../fields';
import { type Refusal, refuse } from '../refusal';
import type { Context, State } from '../state';

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
    /** The line begins anew here, because what is measured has changed: somebody said so. */
    startsSegment: maybeFlag(),
  },
});

/** A value counts in the criterion's own unit, and only once its day has come. */
export function check(measurement: DocumentOf<'measurement'>, state: State, context: Context): Refusal | undefined {
  if (measurement.on > context.today) return refuse('in_the_future', 'A value is measured today or before.', 'on');
  const unit = state.find('criterion', measurement.criterionId)?.unit;
  return unit !== undefined && unit.toLowerCase() !== measurement.unit.toLowerCase()
    ? refuse('unit_differs', `The criterion is measured in ${unit}.`, 'unit')
    : undefined;
}
