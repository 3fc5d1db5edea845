import type { Change } from '../../lib/domain/change';
import type { Document, EntityType } from '../../lib/domain/document';
import { isLeadsOnly } from '../../lib/domain/leads-only/leads-only';
import { recordKey } from '../../lib/domain/records/record-key';
import type { Transaction } from './storage';
import { listsOf, piecesOf } from './value-lists';

/** A document as it is kept: `data` is the JSON text of all but type, id and engagementId; null when archived. */
export type DocumentRow = {
  type: EntityType;
  id: string;
  seq: number;
  engagement_id: string | null;
  data: string | null;
  /** 1 where only leads see it; an archived one keeps what it had. */
  leads_only: number;
};

const columns = 'type, id, seq, engagement_id, data, leads_only';
const places = (values: readonly unknown[]) => values.map(() => '?').join(', ');

/** Rows of the named documents, archived ones too. */
export async function findDocuments(
  transaction: Transaction,
  workspaceId: string,
  types: readonly string[],
  ids: readonly string[],
): Promise<DocumentRow[]> {
  const found = listsOf(ids).flatMap((some) =>
    listsOf(types).map((ofTypes) =>
      transaction.all<DocumentRow>(
        `select ${columns} from documents
         where workspace_id = ? and type in (${places(ofTypes)}) and id in (${places(some)})`,
        [workspaceId, ...ofTypes, ...some],
      ),
    ),
  );
  return (await Promise.all(found)).flat();
}

/** Which of `ids` name a document of any type, live or archived. */
export async function findUsedIds(
  transaction: Transaction,
  workspaceId: string,
  types: readonly string[],
  ids: readonly string[],
): Promise<Set<string>> {
  const rows = await findDocuments(transaction, workspaceId, types, ids);
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

/** Every archived document, by type and id; its row's `data` is null. */
export async function listArchivedDocuments(transaction: Transaction, workspaceId: string): Promise<DocumentRow[]> {
  return transaction.all<DocumentRow>(
    `select ${columns} from documents where workspace_id = ? and deleted = 1 order by type, id`,
    [workspaceId],
  );
}

/** Ids of what only leads see, live and archived. */
export async function listLeadsOnlyIds(transaction: Transaction, workspaceId: string): Promise<Set<string>> {
  const rows = await transaction.all<{ id: string }>(
    'select id from documents where workspace_id = ? and leads_only = 1',
    [workspaceId],
  );
  return new Set(rows.map((row) => row.id));
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

/**
 * Puts all that only leads see into the feed again at `seq`, because somebody crossed the line. `wereHeld`: somebody who
 * may no longer see it holds copies.
 */
export async function reissueLeadsOnly(
  transaction: Transaction,
  workspaceId: string,
  seq: number,
  wereHeld: boolean,
): Promise<void> {
  await transaction.all(
    `update documents set seq = ?${wereHeld ? ', was_open = 1' : ''} where workspace_id = ? and leads_only = 1`,
    [seq, workspaceId],
  );
}

/** What a command changed, with the `seq` of that command. */
export type NumberedChange = { change: Change; seq: number };

/** Writes what commands changed; no document may be in it twice. */
export async function saveChanges(
  transaction: Transaction,
  workspaceId: string,
  changes: readonly NumberedChange[],
): Promise<void> {
  const saved = piecesOf(changes).map((some) =>
    transaction.all(
      `insert into documents (workspace_id, type, id, seq, engagement_id, lookup, data, deleted, leads_only, was_open)
       values ${some.map(() => '(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)').join(', ')}
       on conflict (workspace_id, type, id) do update set
         seq = excluded.seq, engagement_id = excluded.engagement_id, lookup = excluded.lookup,
         data = excluded.data, deleted = excluded.deleted,
         leads_only = case when excluded.deleted = 1 then documents.leads_only else excluded.leads_only end,
         was_open = case when excluded.deleted = 1 or documents.was_open = 1 then documents.was_open
           else excluded.was_open end`,
      some.flatMap(({ change, seq }) => [
        workspaceId,
        change.type,
        change.id,
        seq,
        change.engagementId,
        change.document && lookupOf(change.document),
        change.document && dataOf(change.document),
        change.document ? 0 : 1,
        change.document && isLeadsOnly(change.document) ? 1 : 0,
        change.document && isLeadsOnly(change.document) ? 0 : 1,
      ]),
    ),
  );
  await Promise.all(saved);
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
