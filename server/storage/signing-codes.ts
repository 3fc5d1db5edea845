import type { Transaction } from './storage';

/** A code that was mailed before signing, kept as a hash. A link has one at a time. */
export type SigningCodeRow = { link_id: string; hash: string; created_at: string; expires_at: string; tries: number };

/** Puts a new code in the place of the one before. */
export async function saveSigningCode(
  transaction: Transaction,
  workspaceId: string,
  row: SigningCodeRow,
): Promise<void> {
  await transaction.all(
    `insert into signing_codes (workspace_id, link_id, hash, created_at, expires_at, tries) values (?, ?, ?, ?, ?, ?)
     on conflict (workspace_id, link_id) do update set hash = excluded.hash, created_at = excluded.created_at,
       expires_at = excluded.expires_at, tries = excluded.tries`,
    [workspaceId, row.link_id, row.hash, row.created_at, row.expires_at, row.tries],
  );
}

/** As it stands, held until the commit, so that tries which come at once are counted one by one. */
export async function lockSigningCode(
  transaction: Transaction,
  workspaceId: string,
  linkId: string,
): Promise<SigningCodeRow | undefined> {
  const rows = await transaction.all<SigningCodeRow>(
    `select link_id, hash, created_at, expires_at, tries from signing_codes
     where workspace_id = ? and link_id = ?${transaction.lockRows}`,
    [workspaceId, linkId],
  );
  return rows[0];
}

export async function countCodeTry(transaction: Transaction, workspaceId: string, linkId: string): Promise<void> {
  await transaction.all('update signing_codes set tries = tries + 1 where workspace_id = ? and link_id = ?', [
    workspaceId,
    linkId,
  ]);
}

export async function deleteSigningCode(transaction: Transaction, workspaceId: string, linkId: string): Promise<void> {
  await transaction.all('delete from signing_codes where workspace_id = ? and link_id = ?', [workspaceId, linkId]);
}
