import type { Document, DocumentOf } from '../../lib/domain/document';
import { uuid } from '../../lib/domain/fields';
import { IndexedState } from '../../lib/domain/indexed-state';
import { refuseBrokenReference } from '../../lib/domain/references';
import { isRefusal, type Refusal, refuse } from '../../lib/domain/refusal';
import { readSnapshot, type Snapshot } from '../../lib/domain/snapshot';

const Uuid = uuid();

/**
 * Reads a snapshot that is to be stored. Beyond what `readSnapshot` refuses, every id is a UUID and everything that a
 * document points at is in the snapshot. `members` are those that the workspace keeps besides its own.
 */
export function checkSnapshot(json: unknown, members: DocumentOf<'workspace'>['members']): Snapshot | Refusal {
  const snapshot = readSnapshot(json);
  if (isRefusal(snapshot)) return snapshot;
  const workspace = { ...snapshot.workspace, members: mergeMembers(members, snapshot.workspace.members) };
  const state = new IndexedState(workspace, snapshot.documents);
  for (const [index, document] of snapshot.documents.entries()) {
    const refusal = refuseId(document, index) ?? refuseBrokenReference(document, state, `documents.${index}`);
    if (refusal) return refusal;
  }
  return { ...snapshot, workspace };
}

function refuseId(document: Document, index: number): Refusal | undefined {
  return Uuid.safeParse(document.id).success
    ? undefined
    : refuse('wrong_type', 'Every id is a UUID in lower case.', `documents.${index}.id`);
}

/** Whoever is there stays as they are: a snapshot neither locks anybody out nor raises anybody's role. */
function mergeMembers(
  present: DocumentOf<'workspace'>['members'],
  brought: DocumentOf<'workspace'>['members'],
): DocumentOf<'workspace'>['members'] {
  const presentIds = new Set(present.map((member) => member.id));
  return [...present, ...brought.filter((member) => !presentIds.has(member.id))];
}
