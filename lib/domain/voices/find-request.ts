import type { DocumentOf } from '../document';
import { refuseEnded } from '../documents/check-document';
import { type Refusal, refuse } from '../refusal';
import type { State } from '../state';

export type ClientRequest = DocumentOf<'request'>;

/** The request that a command names, of an engagement that is not over. */
export function findRequest(state: State, id: string): ClientRequest | Refusal {
  const found = state.find('request', id);
  if (!found) return refuse('not_found', 'There is no such request here.', 'args.requestId');
  return refuseEnded(found, state) ?? found;
}
