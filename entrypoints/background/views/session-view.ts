import type { SessionView } from '../../../lib/messaging/views';
import type { Account } from '../../../lib/replica/account';
import type { Unsaved } from '../../../lib/replica/account-keeper';

const nobody: SessionView = {
  state: 'none',
  apiUrl: null,
  workspaceId: null,
  workspaceName: null,
  member: null,
  online: true,
  waiting: 0,
  refused: 0,
};

/** Who is signed in, where, and how the sync stands; never the token. */
export async function sessionView(account: Account | null, unsaved: Unsaved): Promise<SessionView> {
  if (!account) return nobody;
  const { session, replica } = account;
  // Name and role may have changed since the sign-in.
  const workspace = await replica.workspace();
  const member = workspace?.members.find((candidate) => candidate.id === session.member.id) ?? session.member;
  return {
    state: session.kind === 'sample' ? 'sample' : session.state === 'active' ? 'signed_in' : 'expired',
    apiUrl: session.apiUrl,
    workspaceId: session.workspaceId,
    workspaceName: workspace?.name ?? session.workspaceName,
    member: { id: member.id, name: member.name, role: member.role },
    online: account.isOnline(),
    waiting: unsaved.waiting,
    refused: unsaved.refused,
  };
}
