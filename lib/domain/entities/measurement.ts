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

/**
 * A value counts in the criterion's own unit, and only once its day has come. It corrects a value of the same criterion,
 * or of what that was in the version before, and hides no other's.
 */
export function check(measurement: DocumentOf<'measurement'>, state: State, context: Context): Refusal | undefined {
  if (measurement.on > context.today) return refuse('in_the_future', 'A value is measured today or before.', 'on');
  const criterion = state.find('criterion', measurement.criterionId);
  const corrected = measurement.corrects === undefined ? undefined : state.find('measurement', measurement.corrects);
  if (criterion && corrected && !wasKnownAs(state, criterion, corrected.criterionId)) {
    return refuse('not_found', 'There is no such value of this criterion.', 'corrects');
  }
  const unit = criterion?.unit;
  return unit !== undefined && unit.toLowerCase() !== measurement.unit.toLowerCase()
    ? refuse('unit_differs', `The criterion is measured in ${unit}.`, 'unit')
    : undefined;
}

/** Whether a criterion is the one of that id, or follows it from version to version. */
function wasKnownAs(state: State, criterion: DocumentOf<'criterion'>, id: string): boolean {
  const seen = new Set<string>();
  let at: DocumentOf<'criterion'> | undefined = criterion;
  while (at && at.id !== id && !seen.has(at.id)) {
    seen.add(at.id);
    at = at.previousId === undefined ? undefined : state.find('criterion', at.previousId);
  }
  return at?.id === id;
}
