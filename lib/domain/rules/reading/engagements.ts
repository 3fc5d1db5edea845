import type { DocumentOf } from '../../document';
import type { Reading } from './reading';

type Engagement = DocumentOf<'engagement'>;

/** The engagements of the client, this one among them. */
export function engagementsOfClient(reading: Reading): readonly Engagement[] {
  return reading.inWorkspace.ofAll('engagement', byClient).get(reading.engagement.clientId) ?? [];
}

function byClient(engagements: readonly Engagement[]): ReadonlyMap<string, Engagement[]> {
  const map = new Map<string, Engagement[]>();
  for (const engagement of engagements) {
    const list = map.get(engagement.clientId);
    if (list) list.push(engagement);
    else map.set(engagement.clientId, [engagement]);
  }
  return map;
}
