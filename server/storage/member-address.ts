import type { Transaction } from './storage';

/** The mail address of the account behind a member; undefined for one without an account, such as a key's. */
export async function findMemberAddress(
  transaction: Transaction,
  workspaceId: string,
  memberId: string,
): Promise<string | undefined> {
  const rows = await transaction.all<{ email: string }>(
    `select auth_user."email" as email from memberships join auth_user on auth_user."id" = memberships.account_id
     where memberships.workspace_id = ? and memberships.member_id = ?`,
    [workspaceId, memberId],
  );
  return rows[0]?.email;
}
