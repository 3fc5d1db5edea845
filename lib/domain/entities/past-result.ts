import { defineEntity } from '../define-entity';
import type { DocumentOf } from '../document';
import { day, decimal, direction, maybeFlag, name, optional, reference } from '../fields';
import { type Refusal, refuse } from '../refusal';
import type { Context, State } from '../state';
import { isSameName } from '../values/normal-form';

/** What our own work reached before; the base of every promise. */
export const pastResult = defineEntity({
  type: 'pastResult',
  scope: 'workspace',
  fields: {
    metric: name(),
    unit: name(40),
    direction: direction(),
    value: decimal(),
    industry: optional(name(120)),
    fromEngagementId: optional(reference('engagement')),
    on: day(),
    /** The client it was reached for is not to be named. */
    anonymous: maybeFlag(),
  },
});

/** A result was reached, and in the unit of its metric's other results: else they could never be compared. */
export function check(result: DocumentOf<'pastResult'>, state: State, context: Context): Refusal | undefined {
  if (result.on > context.today) return refuse('in_the_future', 'A result was reached today or before.', 'on');
  const others = state
    .list('pastResult')
    .filter(({ id, metric }) => id !== result.id && isSameName(metric, result.metric));
  const [other] = others;
  if (!other || others.some(({ unit }) => isSameName(unit, result.unit))) return undefined;
  // One metric may be known in euros and in dollars; nothing else is measured in two units.
  if (isCurrency(result.unit) && isCurrency(other.unit)) return undefined;
  return refuse('unit_differs', `The other results of ${result.metric} are in ${other.unit}.`, 'unit');
}

const isCurrency = (unit: string) => /^[A-Z]{3}$/.test(unit);
