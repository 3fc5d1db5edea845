import type { DocumentOf } from '../../document';
import { isEmpty } from '../../normal-form';
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
    capability && isMissing(reading, capability) ? [capability] : [],
  );
}

/** We do not have it and nobody confirmed to stand in, or we have it only under a condition without a plan. */
function isMissing(reading: Reading, capability: Capability): boolean {
  if (capability.status === 'not_available') return !reading.hasCome(capability.fulfilledBy?.confirmedOn);
  return capability.status === 'conditional' && isEmpty(capability.conditionPlan);
}
