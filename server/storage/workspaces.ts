import type { Transaction } from './storage';

/** Makes an empty workspace. */
export async function insertWorkspace(transaction: Transaction, id: string, createdAt: string): Promise<void> {
  await transaction.all('insert into workspaces (id, seq, created_at) values (?, 0, ?)', [id, createdAt]);
}

/** Ids of all workspaces, oldest first. */
export async function listWorkspaceIds(transaction: Transaction): Promise<string[]> {
  const rows = await transaction.all<{ id: string }>('select id from workspaces order by created_at, id');
  return rows.map((row) => row.id);
}

/** Where the workspace stands; undefined when there is none of that id. */
export async function readSeq(transaction: Transaction, workspaceId: string): Promise<number | undefined> {
  const rows = await transaction.all<{ seq: number }>('select seq from workspaces where id = ?', [workspaceId]);
  return rows[0]?.seq;
}

/**
 * As `readSeq`, and holds everyone else's commands back until the commit. Taken first in every write, so that the
 * order of `seq` is the order of commits and no reader ever skips one.
 */
export async function lockSeq(transaction: Transaction, workspaceId: string): Promise<number | undefined> {
  const rows = await transaction.all<{ seq: number }>(
    `select seq from workspaces where id = ?${transaction.lockRows}`,
    [workspaceId],
  );
  return rows[0]?.seq;
}

export async function saveSeq(transaction: Transaction, workspaceId: string, seq: number): Promise<void> {
  await transaction.all('update workspaces set seq = ? where id = ?', [seq, workspaceId]);
}
