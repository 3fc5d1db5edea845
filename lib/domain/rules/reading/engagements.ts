import type { DocumentOf } from '../../document';
import type { Reading } from './reading';
import type { WorkspaceReading } from './workspace-reading';

/** The engagements of the client, this one among them. */
export function engagementsOfClient(reading: Reading): readonly DocumentOf<'engagement'>[] {
  return reading.inWorkspace.once(engagementsByClient).get(reading.engagement.clientId) ?? [];
}

function engagementsByClient({ state }: WorkspaceReading): ReadonlyMap<string, DocumentOf<'engagement'>[]> {
  const map = new Map<string, DocumentOf<'engagement'>[]>();
  for (const engagement of state.list('engagement')) {
    const list = map.get(engagement.clientId);
    if (list) list.push(engagement);
    else map.set(engagement.clientId, [engagement]);
  }
  return map;
}
