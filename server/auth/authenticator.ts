import type { Actor, Service } from '../service';
import { findDocuments, toDocument } from '../storage/documents';
import { secretHash } from '../storage/secret-hash';
import { findTokenByHash, touchToken } from '../storage/tokens';

/** How exactly the list of keys knows when one was last used. */
const touchEveryMs = 3_600_000;

/** Who a token belongs to; undefined when it is unknown, revoked, or its member has left. */
export async function authenticate(service: Service, token: string): Promise<Actor | undefined> {
  const row = await service.storage.inService('read', (transaction) => findTokenByHash(transaction, secretHash(token)));
  if (!row) return undefined;
  const [stored] = await service.storage.inWorkspace(row.workspace_id, 'read', (transaction) =>
    findDocuments(transaction, row.workspace_id, ['workspace'], [row.workspace_id]),
  );
  const workspace = stored && toDocument(stored);
  if (workspace?.type !== 'workspace') return undefined;
  const member = workspace.members.find((candidate) => candidate.id === row.member_id);
  if (!member) return undefined;
  const now = service.now();
  if (row.last_used_at === null || Date.parse(now) - Date.parse(row.last_used_at) > touchEveryMs) {
    await service.storage.inService('write', (transaction) => touchToken(transaction, row.id, now));
  }
  return {
    workspaceId: row.workspace_id,
    workspaceName: workspace.name,
    memberId: member.id,
    memberName: member.name,
    role: member.role,
    tokenId: row.id,
    kind: row.kind,
  };
}
