import { hasLeft } from '../agreement-life/who-must-sign';
import type { DocumentOf } from '../document';
import { type Refusal, refuse } from '../refusal';
import type { Context, State } from '../state';
import { findOpenOption } from './open-option';

type Alternative = DocumentOf<'alternative'>;

/**
 * An option that the person of the client's, for whom `context` speaks, may decide on: it is on the table, shared with
 * the client, and one of their own company's. Anybody else's is not found.
 */
export function findClientOption(state: State, id: string, context: Context): Alternative | Refusal {
  const option = state.find('alternative', id);
  const person = state.find('stakeholder', context.stakeholderId ?? '');
  const clientId = option && state.find('engagement', option.engagementId)?.clientId;
  if (!option?.sharedWithClient || !person || person.clientId !== clientId || hasLeft(person, context.today)) {
    return refuse('not_found', 'There is no such option here.', 'args.alternativeId');
  }
  return findOpenOption(state, id, context);
}
