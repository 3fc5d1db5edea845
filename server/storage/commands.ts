import type { Transaction } from './storage';

/** The `seq` of each of `ids` that was carried out before. */
export async function findCarriedOut(
  transaction: Transaction,
  workspaceId: string,
  ids: readonly string[],
): Promise<Map<string, number>> {
  const rows = await transaction.all<{ id: string; seq: number }>(
    `select id, seq from commands where workspace_id = ? and id in (${ids.map(() => '?').join(', ')})`,
    [workspaceId, ...ids],
  );
  return new Map(rows.map((row) => [row.id, row.seq]));
}

/** One carried out command, as it is logged. `changes` is JSON text. */
export type AuditRow = {
  seq: number;
  command_id: string;
  member_id: string;
  name: string;
  at: string;
  device_at: string;
  changes: string;
};

const rowsPerStatement = 200;

/** Remembers commands for ever: their ids against a second sending, and who changed what. */
export async function recordCommands(
  transaction: Transaction,
  workspaceId: string,
  entries: readonly AuditRow[],
): Promise<void> {
  for (let start = 0; start < entries.length; start += rowsPerStatement) {
    const some = entries.slice(start, start + rowsPerStatement);
    await transaction.all(
      `insert into commands (workspace_id, id, seq) values ${some.map(() => '(?, ?, ?)').join(', ')}`,
      some.flatMap((entry) => [workspaceId, entry.command_id, entry.seq]),
    );
    await transaction.all(
      `insert into audit (workspace_id, seq, command_id, member_id, name, at, device_at, changes)
       values ${some.map(() => '(?, ?, ?, ?, ?, ?, ?, ?)').join(', ')}`,
      some.flatMap((entry) => [
        workspaceId,
        entry.seq,
        entry.command_id,
        entry.member_id,
        entry.name,
        entry.at,
        entry.device_at,
        entry.changes,
      ]),
    );
  }
}

export type AuditFilter = {
  /** Only entries older than this `seq`. */
  before?: number | undefined;
  memberId?: string | undefined;
  /** Only entries that changed this document. Its id is a UUID. */
  documentId?: string | undefined;
  limit: number;
};

/** The log, newest first. */
export async function listAudit(
  transaction: Transaction,
  workspaceId: string,
  { before, memberId, documentId, limit }: AuditFilter,
): Promise<AuditRow[]> {
  const conditions: [sql: string, value: string | number | undefined][] = [
    ['seq < ?', before],
    ['member_id = ?', memberId],
    // The changes are JSON text, in which an id stands as written here; a UUID has nothing that `like` would read.
    ['changes like ?', documentId === undefined ? undefined : `%"id":"${documentId}"%`],
  ];
  const asked = conditions.flatMap(([sql, value]) => (value === undefined ? [] : [{ sql, value }]));
  return transaction.all<AuditRow>(
    `select seq, command_id, member_id, name, at, device_at, changes from audit
     where ${['workspace_id = ?', ...asked.map(({ sql }) => sql)].join(' and ')} order by seq desc limit ?`,
    [workspaceId, ...asked.map(({ value }) => value), limit],
  );
}
