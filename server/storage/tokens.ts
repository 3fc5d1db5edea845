import type { Transaction } from './storage';
import { listsOf } from './value-lists';

export type TokenKind = 'session' | 'key';

/** A token as it is kept: its SHA-256, never itself. */
export type TokenRow = {
  id: string;
  hash: string;
  workspace_id: string;
  member_id: string;
  kind: TokenKind;
  name: string;
  created_at: string;
  last_used_at: string | null;
};

const columns = 'id, hash, workspace_id, member_id, kind, name, created_at, last_used_at';

export async function insertToken(transaction: Transaction, row: TokenRow): Promise<void> {
  await transaction.all(`insert into tokens (${columns}) values (?, ?, ?, ?, ?, ?, ?, ?)`, [
    row.id,
    row.hash,
    row.workspace_id,
    row.member_id,
    row.kind,
    row.name,
    row.created_at,
    row.last_used_at,
  ]);
}

/** Those of `hashes` that are known. */
export async function findTokensByHash(transaction: Transaction, hashes: readonly string[]): Promise<TokenRow[]> {
  const found = listsOf(hashes).map((some) =>
    transaction.all<TokenRow>(`select ${columns} from tokens where hash in (${some.map(() => '?').join(', ')})`, some),
  );
  return (await Promise.all(found)).flat();
}

/** A workspace's tokens, oldest first. */
export async function listTokens(transaction: Transaction, workspaceId: string): Promise<TokenRow[]> {
  return transaction.all<TokenRow>(`select ${columns} from tokens where workspace_id = ? order by created_at, id`, [
    workspaceId,
  ]);
}

/** Removes one token of a workspace; false when there is none of that id. */
export async function deleteToken(transaction: Transaction, workspaceId: string, id: string): Promise<boolean> {
  const rows = await transaction.all('delete from tokens where workspace_id = ? and id = ? returning id', [
    workspaceId,
    id,
  ]);
  return rows.length > 0;
}

export async function touchToken(transaction: Transaction, id: string, at: string): Promise<void> {
  await transaction.all('update tokens set last_used_at = ? where id = ?', [at, id]);
}
