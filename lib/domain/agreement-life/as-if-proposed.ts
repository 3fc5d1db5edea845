import { put } from '../change';
import type { State } from '../state';
import { OverlayState } from '../states/overlay-state';

/**
 * The state as it would be if a draft were proposed on `today` as it stands: what the rules would say of it is known
 * before it is promised. Another version's proposal, and a version in force, are left as they are.
 */
export function asIfProposed(state: State, agreementId: string, today: string): State {
  const draft = state.find('agreement', agreementId);
  if (draft?.status !== 'draft') return state;
  return new OverlayState(state, [put({ ...draft, status: 'proposed', proposedOn: today })]);
}
