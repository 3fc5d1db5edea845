import type { Role } from '../../lib/domain/roles';
import type { Service } from '../service';
import { findDocuments, toDocument } from '../storage/documents';
import { listMemberships } from '../storage/invitations';

/** A workspace that a person is in, and who they are there. */
export type AccountWorkspace = { workspaceId: string; name: string; memberId: string; role: Role };

/** The workspaces of an account, without those it was taken out of. */
export async function listAccountWorkspaces(service: Service, accountId: string): Promise<AccountWorkspace[]> {
  const memberships = await service.storage.inService('read', (transaction) => listMemberships(transaction, accountId));
  const workspaces: AccountWorkspace[] = [];
  for (const { workspace_id: workspaceId, member_id: memberId } of memberships) {
    const [row] = await service.storage.inWorkspace(workspaceId, 'read', (transaction) =>
      findDocuments(transaction, workspaceId, ['workspace'], [workspaceId]),
    );
    const workspace = row && toDocument(row);
    if (workspace?.type !== 'workspace') continue;
    const member = workspace.members.find((candidate) => candidate.id === memberId);
    if (member) workspaces.push({ workspaceId, name: workspace.name, memberId, role: member.role });
  }
  return workspaces;
}
