import type { DocumentOf } from '../../document';
import type { Reading } from './reading';

export type Stakeholder = DocumentOf<'stakeholder'>;

/** The people on the client's side who have not left. */
export function stakeholdersOf(reading: Reading): readonly Stakeholder[] {
  return reading.once(stayingStakeholders);
}

function stayingStakeholders(reading: Reading): readonly Stakeholder[] {
  return everStakeholders(reading).filter((stakeholder) => !reading.hasCome(stakeholder.leftOn));
}

/** The people on the client's side, with those who have left. */
export function everStakeholders(reading: Reading): readonly Stakeholder[] {
  return reading.inWorkspace.ofAll('stakeholder', byClient).get(reading.engagement.clientId) ?? [];
}

function byClient(stakeholders: readonly Stakeholder[]): ReadonlyMap<string, Stakeholder[]> {
  const map = new Map<string, Stakeholder[]>();
  for (const stakeholder of stakeholders) {
    const list = map.get(stakeholder.clientId);
    if (list) list.push(stakeholder);
    else map.set(stakeholder.clientId, [stakeholder]);
  }
  return map;
}

/** One of the people who have not left, by id. */
export function findStakeholder(reading: Reading, id: string | undefined): Stakeholder | undefined {
  return id === undefined ? undefined : stakeholdersOf(reading).find((stakeholder) => stakeholder.id === id);
}

/** The name to show for somebody on the client's side, also one who has left; the client's where nobody is named. */
export function stakeholderName(reading: Reading, id: string | undefined): string | null {
  const stakeholder = id === undefined ? undefined : reading.inWorkspace.state.find('stakeholder', id);
  return stakeholder?.name ?? clientName(reading);
}

export function clientName(reading: Reading): string | null {
  return reading.client?.name ?? null;
}

export function memberName(reading: Reading, id: string): string {
  return reading.workspace.members.find((member) => member.id === id)?.name ?? id;
}
