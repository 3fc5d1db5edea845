import type { DocumentOf } from '../document';
import { foundInEngagement } from '../evaluate';
import type { State } from '../state';
import { isLeadsOnly, leadsOnlySubjects, namesLeadsOnly } from './leads-only';
import { stateForEveryone } from './state-for-everyone';

/** The fingerprint of each finding of an engagement, by its key: as leads see it, and without what only they see. */
export type FindingsByReader = { forLeads: ReadonlyMap<string, string>; forEveryone: ReadonlyMap<string, string> };

/** What the rules find for either reader on the day `today`. */
export function findingsByReader(state: State, engagement: DocumentOf<'engagement'>, today: string): FindingsByReader {
  const fingerprints = (seen: State) =>
    new Map(foundInEngagement(seen, engagement, today).map(({ finding }) => [finding.key, finding.fingerprint]));
  return { forLeads: fingerprints(state), forEveryone: fingerprints(stateForEveryone(state)) };
}

type NamedFinding = { key: string; fingerprint: string; subject: { type: string; id: string } };

/**
 * Who may know what is stored of a finding: everyone; only leads, because nobody else finds it; or everyone, but not the
 * values in it, because leads know facts that others do not.
 */
export function findingAudience(
  state: State,
  engagementId: string,
  { key, fingerprint, subject }: NamedFinding,
  today: string,
): 'everyone' | 'leads' | 'values_for_leads' {
  if (namesLeadsOnly(state, subject)) return 'leads';
  const engagement = state.find('engagement', engagementId);
  if (!engagement || !leadsOnlySubjects.some((type) => state.list(type, engagementId).some(isLeadsOnly))) {
    return 'everyone';
  }
  const { forLeads, forEveryone } = findingsByReader(state, engagement, today);
  if (forEveryone.get(key) === fingerprint) return 'everyone';
  return forLeads.has(key) && !forEveryone.has(key) ? 'leads' : 'values_for_leads';
}
