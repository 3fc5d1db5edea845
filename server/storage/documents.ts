import type { Change } from '../../lib/domain/change';
import type { Document, EntityType } from '../../lib/domain/document';
import type { ArchivedDocument } from '../../lib/domain/documents/archived-document';
import { recordKey } from '../../lib/domain/records/record-key';
import type { Transaction } from './storage';

/** A document as it is kept: `data` is the JSON text of all but type, id and engagementId; null when archived. */
export type DocumentRow = {
  type: EntityType;
  id: string;
  seq: number;
  engagement_id: string | null;
  data: string | null;
};

const columns = 'type, id, seq, engagement_id, data';
const places = (values: readonly unknown[]) => values.map(() => '?').join(', ');

/** Rows of the named documents, archived ones too. */
export async function findDocuments(
  transaction: Transaction,
  workspaceId: string,
  types: readonly string[],
  ids: readonly string[],
): Promise<DocumentRow[]> {
  if (ids.length === 0) return [];
  return transaction.all<DocumentRow>(
    `select ${columns} from documents where workspace_id = ? and type in (${places(types)}) and id in (${places(ids)})`,
    [workspaceId, ...types, ...ids],
  );
}

/** Which of `ids` name a document of any type, live or archived. */
export async function findUsedIds(
  transaction: Transaction,
  workspaceId: string,
  types: readonly string[],
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await transaction.all<{ id: string }>(
    `select id from documents where workspace_id = ? and type in (${places(types)}) and id in (${places(ids)})`,
    [workspaceId, ...types, ...ids],
  );
  return new Set(rows.map((row) => row.id));
}

/** Live documents of a type, of one engagement if it is given. */
export async function listDocuments(
  transaction: Transaction,
  workspaceId: string,
  type: EntityType,
  engagementId: string | null,
): Promise<DocumentRow[]> {
  const within = engagementId === null ? '' : ' and engagement_id = ?';
  return transaction.all<DocumentRow>(
    `select ${columns} from documents where workspace_id = ? and type = ? and deleted = 0${within} order by id`,
    engagementId === null ? [workspaceId, type] : [workspaceId, type, engagementId],
  );
}

/** Live documents of all types that belong to one engagement. */
export async function listEngagementDocuments(
  transaction: Transaction,
  workspaceId: string,
  types: readonly string[],
  engagementId: string,
): Promise<DocumentRow[]> {
  return transaction.all<DocumentRow>(
    `select ${columns} from documents
     where workspace_id = ? and type in (${places(types)}) and engagement_id = ? and deleted = 0 order by type, id`,
    [workspaceId, ...types, engagementId],
  );
}

/** Every live document, by type and id. */
export async function listAllDocuments(transaction: Transaction, workspaceId: string): Promise<DocumentRow[]> {
  return transaction.all<DocumentRow>(
    `select ${columns} from documents where workspace_id = ? and deleted = 0 order by type, id`,
    [workspaceId],
  );
}

/** Every archived document, by type and id. */
export async function listArchivedDocuments(
  transaction: Transaction,
  workspaceId: string,
): Promise<ArchivedDocument[]> {
  const rows = await transaction.all<Pick<DocumentRow, 'type' | 'id' | 'engagement_id'>>(
    'select type, id, engagement_id from documents where workspace_id = ? and deleted = 1 order by type, id',
    [workspaceId],
  );
  return rows.map(({ type, id, engagement_id: engagementId }) =>
    engagementId === null ? { type, id } : { type, id, engagementId },
  );
}

/** Live documents whose lookup key is `lookup`, such as the links of one record. */
export async function lookUpDocuments(
  transaction: Transaction,
  workspaceId: string,
  type: EntityType,
  lookup: string,
): Promise<DocumentRow[]> {
  return transaction.all<DocumentRow>(
    `select ${columns} from documents where workspace_id = ? and type = ? and lookup = ? and deleted = 0 order by id`,
    [workspaceId, type, lookup],
  );
}

/** Rows with `after < seq <= until` in order of `seq`, at most `limit`. */
export async function listChanged(
  transaction: Transaction,
  workspaceId: string,
  after: number,
  until: number,
  limit: number,
): Promise<DocumentRow[]> {
  return transaction.all<DocumentRow>(
    `select ${columns} from documents where workspace_id = ? and seq > ? and seq <= ? order by seq, type, id limit ?`,
    [workspaceId, after, until, limit],
  );
}

const documentsPerStatement = 200;

/** Writes what commands changed, each with the `seq` of its command. */
export async function saveChanges(
  transaction: Transaction,
  workspaceId: string,
  changes: readonly { change: Change; seq: number }[],
): Promise<void> {
  for (let start = 0; start < changes.length; start += documentsPerStatement) {
    const some = changes.slice(start, start + documentsPerStatement);
    await transaction.all(
      `insert into documents (workspace_id, type, id, seq, engagement_id, lookup, data, deleted)
       values ${some.map(() => '(?, ?, ?, ?, ?, ?, ?, ?)').join(', ')}
       on conflict (workspace_id, type, id) do update set
         seq = excluded.seq, engagement_id = excluded.engagement_id, lookup = excluded.lookup,
         data = excluded.data, deleted = excluded.deleted`,
      some.flatMap(({ change, seq }) => [
        workspaceId,
        change.type,
        change.id,
        seq,
        change.engagementId,
        change.document && lookupOf(change.document),
        change.document && dataOf(change.document),
        change.document ? 0 : 1,
      ]),
    );
  }
}

/** What a document is found by besides its id. */
function lookupOf(document: Document): string | null {
  return document.type === 'recordLink' ? recordKey(document) : null;
}

/** A document's own fields as JSON text, as the feed carries them. */
export function dataOf(document: Document): string {
  return JSON.stringify({ ...document, type: undefined, id: undefined, engagementId: undefined });
}

/** A stored row as the domain knows it; undefined when archived. What is stored was parsed before it was written. */
export function toDocument(row: DocumentRow): Document | undefined {
  if (row.data === null) return undefined;
  const engagement = row.engagement_id === null ? {} : { engagementId: row.engagement_id };
  return { type: row.type, id: row.id, ...engagement, ...JSON.parse(row.data) };
}
