import type { DocumentOf } from '../document';
import { gapIdOf } from '../gaps/gap-id';
import { type Refusal, refuse } from '../refusal';
import type { State } from '../state';
import { leadsOnlySubjects, namesLeadsOnly } from './leads-only';

type About = Pick<DocumentOf<'alternative'>, 'about' | 'engagementId'>;

/** Refuses an option about what only leads see: options are put to the client. */
export function refuseOption({ about, engagementId }: About, state: State): Refusal | undefined {
  const isForLeads =
    'gapKey' in about ? isGapForLeads(state, engagementId, about.gapKey) : namesLeadsOnly(state, about);
  return isForLeads
    ? refuse('internal_only', 'Only leads see this: no option about it can be put to the client.', 'about')
    : undefined;
}

/** By what is stored under the key, or else by what the key says that it is about. */
function isGapForLeads(state: State, engagementId: string, key: string): boolean {
  const about = key.slice(key.indexOf(':') + 1);
  const storedId = key.startsWith('flagged:') ? about : gapIdOf(engagementId, key);
  const named = [{ type: 'gap', id: storedId }, ...leadsOnlySubjects.map((type) => ({ type, id: about }))];
  return named.some((ref) => namesLeadsOnly(state, ref));
}
