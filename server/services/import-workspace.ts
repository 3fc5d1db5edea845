import type { ImportAnswer } from '../../lib/contract/import-answer';
import { archived, type Change, put } from '../../lib/domain/change';
import type { Document, DocumentOf } from '../../lib/domain/document';
import { type ArchivedDocument, archivedAs } from '../../lib/domain/documents/archived-document';
import { isRefusal } from '../../lib/domain/refusal';
import { type Failure, fail } from '../failure';
import type { Service } from '../service';
import { recordCommands } from '../storage/commands';
import { listAllDocuments, saveChanges, toDocument } from '../storage/documents';
import type { Transaction } from '../storage/storage';
import { lockSeq, saveSeq } from '../storage/workspaces';
import { alteredVersions, refuseAlteringVersions } from './altered-versions';
import { checkSnapshot } from './check-snapshot';

/** A page of the feed never splits a `seq`, so a large import takes several. */
const documentsPerSeq = 500;

/** Who brings a snapshot in, and where. */
export type Importer = { workspaceId: string; memberId: string };

export type ImportOptions = {
  /** Whether what is there may go. */
  replace: boolean;
  /** Whether versions signed here may say something else: only for a sample, whose days move with today. */
  isSample?: boolean;
};

/**
 * Takes a whole snapshot in: all of it or, when any part is refused, nothing. Fails `not_empty` when the workspace has
 * documents and `replace` is not set; with it, what the snapshot lacks is archived. Fails `in_force` when a version that
 * was proposed or signed here would say something else; one that comes in altered is named in the answer.
 */
export function importWorkspace(
  service: Service,
  importer: Importer,
  json: unknown,
  { replace, isSample = false }: ImportOptions,
): Promise<ImportAnswer | Failure> {
  const { workspaceId } = importer;
  return service.storage.inWorkspace(workspaceId, 'write', async (transaction) => {
    const seq = await lockSeq(transaction, workspaceId);
    const rows = await listAllDocuments(transaction, workspaceId);
    const present = rows.map(toDocument).filter((document) => document !== undefined);
    const workspace = present.find((document) => document.type === 'workspace');
    if (seq === undefined || !workspace) return fail('not_found', 'There is no such workspace.');
    if (present.length > 1 && !replace) return fail('not_empty', 'This workspace has documents: import with replace.');
    const snapshot = checkSnapshot(json, workspace.members);
    if (isRefusal(snapshot)) return fail(snapshot.code, snapshot.message, snapshot.path);
    const altering = isSample ? undefined : refuseAlteringVersions(present, snapshot.documents);
    if (altering) return fail(altering.code, altering.message, altering.path);
    const stamp = { memberId: importer.memberId, now: service.now() };
    const changes = [
      ...archiveMissing(present, snapshot.documents),
      ...archiveAbsent(present, snapshot.archived ?? []),
      put(stampWorkspace(workspace, snapshot.workspace, stamp)),
      ...snapshot.documents.map((document) => put(stampDocument(document, stamp))),
    ];
    const last = await writeImport(transaction, service, workspaceId, { seq, stamp, changes, present });
    return { documents: snapshot.documents.length, seq: last, altered: alteredVersions(snapshot.documents) };
  });
}

type Stamp = { memberId: string; now: string };

function archiveMissing(present: readonly Document[], brought: readonly Document[]): Change[] {
  const kept = new Set(brought.map(keyOf));
  return present.filter((document) => document.type !== 'workspace' && !kept.has(keyOf(document))).map(archived);
}

/** What was archived where the snapshot comes from: its ids stay taken here too. What lived here is archived already. */
function archiveAbsent(present: readonly Document[], brought: readonly ArchivedDocument[]): Change[] {
  const live = new Set(present.map(keyOf));
  return brought.filter((entry) => !live.has(keyOf(entry))).map(archivedAs);
}

function stampWorkspace(before: DocumentOf<'workspace'>, after: DocumentOf<'workspace'>, { memberId, now }: Stamp) {
  return {
    ...after,
    id: before.id,
    createdAt: before.createdAt,
    createdBy: before.createdBy,
    updatedAt: now,
    updatedBy: memberId,
  };
}

/** What the snapshot says of who and when is kept; where it says nothing, it is this import. */
function stampDocument(document: Document, { memberId, now }: Stamp): Document {
  const { createdAt = now, createdBy = memberId, updatedAt = createdAt, updatedBy = createdBy } = document;
  return { ...document, createdAt, createdBy, updatedAt, updatedBy };
}

async function writeImport(
  transaction: Transaction,
  service: Service,
  workspaceId: string,
  work: { seq: number; stamp: Stamp; changes: readonly Change[]; present: readonly Document[] },
): Promise<number> {
  const before = new Map(work.present.map((document) => [keyOf(document), document]));
  let { seq } = work;
  for (let start = 0; start < work.changes.length; start += documentsPerSeq) {
    const some = work.changes.slice(start, start + documentsPerSeq);
    seq += 1;
    const at = seq;
    await saveChanges(
      transaction,
      workspaceId,
      some.map((change) => ({ change, seq: at })),
    );
    const logged = some
      .map(({ type, id, engagementId, document }) => ({
        type,
        id,
        engagementId,
        old: before.get(keyOf({ type, id })) ?? null,
        new: document,
      }))
      // What was archived before it came here has nothing to tell.
      .filter((entry) => entry.old !== null || entry.new !== null);
    await recordCommands(transaction, workspaceId, [
      {
        seq,
        command_id: service.newId(),
        member_id: work.stamp.memberId,
        name: 'workspace.import',
        at: work.stamp.now,
        device_at: work.stamp.now,
        changes: logged,
      },
    ]);
  }
  await saveSeq(transaction, workspaceId, seq);
  transaction.announce({ workspaceId, seq });
  return seq;
}

const keyOf = (document: { type: string; id: string }) => `${document.type} ${document.id}`;
