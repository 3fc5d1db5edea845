import type { DocumentOf } from '../document';
import { refuseEnded } from '../documents/check-document';
import { type Refusal, refuse } from '../refusal';
import type { State } from '../state';

/** The handover that a command names, while it is under way. */
export function findOpenHandover(state: State, id: string): DocumentOf<'handover'> | Refusal {
  const handover = state.find('handover', id);
  if (!handover) return refuse('not_found', 'There is no such handover here.', 'args.handoverId');
  if (handover.completedOn !== undefined) {
    return refuse('already_done', `It was completed on ${handover.completedOn}.`, 'args.handoverId');
  }
  return refuseEnded(handover, state) ?? handover;
}
