import type { Role } from '../../lib/domain/roles';
import type { Service } from '../service';
import { findDocuments, toDocument } from '../storage/documents';

/** The members of a workspace, as its document says. */
export async function listMembers(
  service: Service,
  workspaceId: string,
): Promise<{ id: string; name: string; role: Role }[]> {
  const [row] = await service.storage.inWorkspace(workspaceId, 'read', (transaction) =>
    findDocuments(transaction, workspaceId, ['workspace'], [workspaceId]),
  );
  const workspace = row && toDocument(row);
  return workspace?.type === 'workspace' ? workspace.members : [];
}
