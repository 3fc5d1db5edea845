import type { DocumentOf } from '../document';
import { type Refusal, refuse } from '../refusal';
import type { State } from '../state';
import { isSameName } from '../values/normal-form';
import { isSameValue } from '../values/same-value';

type Demanding = { toolDemand?: DocumentOf<'scopeItem'>['toolDemand'] };

/**
 * Refuses a demand on a tool that is not in the unit of the tool's limit: the two could never be compared. A demand
 * that stays as it was `before` is let be, because the limit may have changed since.
 */
export function refuseToolDemand(after: Demanding, before: Demanding | undefined, state: State): Refusal | undefined {
  const demand = after.toolDemand;
  if (!demand || isSameValue(demand, before?.toolDemand)) return undefined;
  const limit = state.find('toolLimit', demand.toolLimitId);
  return limit && !isSameName(limit.unit, demand.unit)
    ? refuse('unit_differs', `The limit of ${limit.tool} is in ${limit.unit}.`, 'toolDemand.unit')
    : undefined;
}
