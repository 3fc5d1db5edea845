import type { Change } from '../../lib/domain/change';
import type { Document } from '../../lib/domain/document';
import type { Transaction, Value } from './storage';
import { listsOf, piecesOf } from './value-lists';

/** The `seq` of each of `ids` that was carried out before. */
export async function findCarriedOut(
  transaction: Transaction,
  workspaceId: string,
  ids: readonly string[],
): Promise<Map<string, number>> {
  const found = listsOf(ids).map((some) =>
    transaction.all<{ id: string; seq: number }>(
      `select id, seq from commands where workspace_id = ? and id in (${some.map(() => '?').join(', ')})`,
      [workspaceId, ...some],
    ),
  );
  return new Map((await Promise.all(found)).flat().map((row) => [row.id, row.seq]));
}

/** One document as it was before and after a command; null where it was not there, or is archived. */
export type LoggedChange = Omit<Change, 'document'> & { old: Document | null; new: Document | null };

/** One carried out command, as it is logged. */
export type AuditEntry = {
  seq: number;
  command_id: string;
  member_id: string;
  name: string;
  at: string;
  device_at: string;
  changes: readonly LoggedChange[];
};

/** The same as it is stored: `changes` is JSON text. */
export type AuditRow = Omit<AuditEntry, 'changes'> & { changes: string };

/** Remembers commands for ever: their ids against a second sending, and who changed what. */
export async function recordCommands(
  transaction: Transaction,
  workspaceId: string,
  entries: readonly AuditEntry[],
): Promise<void> {
  const touched = entries.flatMap(({ seq, changes }) =>
    [...new Set(changes.map(({ id }) => id))].map((id) => [id, seq]),
  );
  // Asked together: over a network each wait costs as much as the writing itself.
  await Promise.all([
    insertRows(transaction, 'commands (workspace_id, id, seq)', entries, (entry) => [
      workspaceId,
      entry.command_id,
      entry.seq,
    ]),
    insertRows(
      transaction,
      'audit (workspace_id, seq, command_id, member_id, name, at, device_at, changes)',
      entries,
      (entry) => [
        workspaceId,
        entry.seq,
        entry.command_id,
        entry.member_id,
        entry.name,
        entry.at,
        entry.device_at,
        JSON.stringify(entry.changes),
      ],
    ),
    insertRows(transaction, 'audit_documents (workspace_id, document_id, seq)', touched, (row) => [
      workspaceId,
      ...row,
    ]),
  ]);
}

/** Inserts `rows` into `table (columns)`. */
async function insertRows<Row>(
  transaction: Transaction,
  into: string,
  rows: readonly Row[],
  valuesOf: (row: Row) => Value[],
): Promise<void> {
  const inserted = piecesOf(rows.map(valuesOf)).map((some) => {
    const marks = some.map((values) => `(${values.map(() => '?').join(', ')})`).join(', ');
    return transaction.all(`insert into ${into} values ${marks}`, some.flat());
  });
  await Promise.all(inserted);
}

export type AuditFilter = {
  /** Only entries older than this `seq`. */
  before?: number | undefined;
  memberId?: string | undefined;
  /** Only entries that changed this document. Its id is a UUID. */
  documentId?: string | undefined;
  limit: number;
};

/** SQLite keeps the order of a cross join: one document has few entries, and a member may have most of the log. */
const touchedAudit = `audit_documents as touched cross join audit
     where audit.workspace_id = touched.workspace_id and audit.seq = touched.seq`;

/** The log, newest first. */
export async function listAudit(
  transaction: Transaction,
  workspaceId: string,
  { before, memberId, documentId, limit }: AuditFilter,
): Promise<AuditRow[]> {
  const [log, from] = documentId === undefined ? ['audit', 'audit where true'] : ['touched', touchedAudit];
  const conditions: [sql: string, value: string | number | undefined][] = [
    [`${log}.workspace_id = ?`, workspaceId],
    [`${log}.seq < ?`, before],
    ['member_id = ?', memberId],
    ['touched.document_id = ?', documentId],
  ];
  const asked = conditions.flatMap(([sql, value]) => (value === undefined ? [] : [{ sql, value }]));
  return transaction.all<AuditRow>(
    `select ${log}.seq, command_id, member_id, name, at, device_at, changes from ${from}
     and ${asked.map(({ sql }) => sql).join(' and ')} order by ${log}.seq desc limit ?`,
    [...asked.map(({ value }) => value), limit],
  );
}
