import type { Role } from '../../lib/domain/roles';
import type { Transaction } from './storage';

/**
 * A one-time address for one person, kept by its hash. Without a workspace it is the very first set-up: whoever opens
 * it makes the workspace and owns it.
 */
export type InvitationRow = {
  id: string;
  hash: string;
  workspace_id: string | null;
  name: string;
  role: Role;
  created_at: string;
  expires_at: string;
  used_at: string | null;
};

const columns = 'id, hash, workspace_id, name, role, created_at, expires_at, used_at';

export async function insertInvitation(transaction: Transaction, row: InvitationRow): Promise<void> {
  await transaction.all(`insert into invitations (${columns}) values (?, ?, ?, ?, ?, ?, ?, ?)`, [
    row.id,
    row.hash,
    row.workspace_id,
    row.name,
    row.role,
    row.created_at,
    row.expires_at,
    row.used_at,
  ]);
}

export async function findInvitationByHash(transaction: Transaction, hash: string): Promise<InvitationRow | undefined> {
  const rows = await transaction.all<InvitationRow>(`select ${columns} from invitations where hash = ?`, [hash]);
  return rows[0];
}

/** Marks an invitation as used; false when somebody was quicker. */
export async function useInvitation(transaction: Transaction, id: string, at: string): Promise<boolean> {
  const rows = await transaction.all(
    'update invitations set used_at = ? where id = ? and used_at is null returning id',
    [at, id],
  );
  return rows.length > 0;
}

/** Open invitations of a workspace, oldest first. */
export async function listOpenInvitations(
  transaction: Transaction,
  workspaceId: string,
  now: string,
): Promise<InvitationRow[]> {
  return transaction.all<InvitationRow>(
    `select ${columns} from invitations
     where workspace_id = ? and used_at is null and expires_at > ? order by created_at, id`,
    [workspaceId, now],
  );
}

export async function deleteInvitation(transaction: Transaction, workspaceId: string, id: string): Promise<boolean> {
  const rows = await transaction.all('delete from invitations where workspace_id = ? and id = ? returning id', [
    workspaceId,
    id,
  ]);
  return rows.length > 0;
}

/** Which member of which workspaces an account is. */
export type MembershipRow = { account_id: string; workspace_id: string; member_id: string };

export async function insertMembership(transaction: Transaction, row: MembershipRow): Promise<void> {
  await transaction.all('insert into memberships (account_id, workspace_id, member_id) values (?, ?, ?)', [
    row.account_id,
    row.workspace_id,
    row.member_id,
  ]);
}

export async function listMemberships(transaction: Transaction, accountId: string): Promise<MembershipRow[]> {
  return transaction.all<MembershipRow>(
    'select account_id, workspace_id, member_id from memberships where account_id = ? order by workspace_id',
    [accountId],
  );
}

/** Whether anybody has finished setting up this installation. */
export async function hasAnyMembership(transaction: Transaction): Promise<boolean> {
  const rows = await transaction.all('select 1 as found from memberships limit 1');
  return rows.length > 0;
}

/** Whether any account is a member of this workspace. */
export async function hasMembershipIn(transaction: Transaction, workspaceId: string): Promise<boolean> {
  const rows = await transaction.all('select 1 as found from memberships where workspace_id = ? limit 1', [
    workspaceId,
  ]);
  return rows.length > 0;
}
