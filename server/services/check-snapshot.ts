import type { DocumentOf, EntityType } from '../../lib/domain/document';
import { documentKeyOf } from '../../lib/domain/documents/document-key';
import { refuseUnknownReference } from '../../lib/domain/documents/references';
import { uuid } from '../../lib/domain/fields';
import { isRefusal, type Refusal, refuse } from '../../lib/domain/refusal';
import { readSnapshot, type Snapshot } from '../../lib/domain/snapshot';
import { IndexedState } from '../../lib/domain/states/indexed-state';

const Uuid = uuid();

/**
 * Reads a snapshot that is to be stored. Beyond what `readSnapshot` refuses, every id is a UUID and everything that a
 * document points at is in the snapshot, live or archived. `members` are those that the workspace keeps besides its own.
 */
export function checkSnapshot(json: unknown, members: DocumentOf<'workspace'>['members']): Snapshot | Refusal {
  const snapshot = readSnapshot(json);
  if (isRefusal(snapshot)) return snapshot;
  const workspace = { ...snapshot.workspace, members: mergeMembers(members, snapshot.workspace.members) };
  const { documents, archived = [] } = snapshot;
  const state = new IndexedState(workspace, documents);
  const archivedKeys = new Set(archived.map(documentKeyOf));
  const isArchived = (type: EntityType, id: string) => archivedKeys.has(documentKeyOf({ type, id }));
  for (const [index, document] of documents.entries()) {
    const at = `documents.${index}`;
    const refusal = refuseId(document.id, at) ?? refuseUnknownReference(document, state, isArchived, at);
    if (refusal) return refusal;
  }
  for (const [index, { id }] of archived.entries()) {
    const refusal = refuseId(id, `archived.${index}`);
    if (refusal) return refusal;
  }
  return { ...snapshot, workspace };
}

function refuseId(id: string, at: string): Refusal | undefined {
  return Uuid.safeParse(id).success ? undefined : refuse('wrong_type', 'Every id is a UUID in lower case.', `${at}.id`);
}

/** Whoever is there stays as they are: a snapshot neither locks anybody out nor raises anybody's role. */
function mergeMembers(
  present: DocumentOf<'workspace'>['members'],
  brought: DocumentOf<'workspace'>['members'],
): DocumentOf<'workspace'>['members'] {
  const presentIds = new Set(present.map((member) => member.id));
  return [...present, ...brought.filter((member) => !presentIds.has(member.id))];
}
