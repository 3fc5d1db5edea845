import type { DocumentOf } from '../../document';
import { isEmpty } from '../../values/normal-form';
import type { Reading } from './reading';
import type { ScopeItem } from './versions';

export type Capability = DocumentOf<'capability'>;

/** The skills that an item names; undefined stands for one that is not there. */
export function neededCapabilities(reading: Reading, item: ScopeItem): (Capability | undefined)[] {
  return item.capabilityIds.map((id) => reading.inWorkspace.state.find('capability', id));
}

/** The skills that an item needs and we lack. What is excluded needs none. */
export function missingCapabilities(reading: Reading, item: ScopeItem): Capability[] {
  if (item.kind === 'exclusion') return [];
  return neededCapabilities(reading, item).flatMap((capability) =>
    capability && isLacking(capability, reading.today) ? [capability] : [],
  );
}

/**
 * Whether we lack a skill on `today`: we do not have it and nobody confirmed to stand in, or we have it only under a
 * condition without a plan.
 */
export function isLacking({ status, fulfilledBy, conditionPlan }: Capability, today: string): boolean {
  const confirmedOn = fulfilledBy?.confirmedOn;
  if (status === 'not_available') return confirmedOn === undefined || confirmedOn > today;
  return status === 'conditional' && isEmpty(conditionPlan);
}
