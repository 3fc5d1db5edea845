import type { TokenSummary } from '../../lib/contract/session';
import type { Service } from '../service';
import { listTokens as readTokens } from '../storage/tokens';

/** A workspace's API keys and connected extensions, without the tokens themselves. */
export async function listTokens(service: Service, workspaceId: string): Promise<TokenSummary[]> {
  const rows = await service.storage.inService('read', (transaction) => readTokens(transaction, workspaceId));
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    name: row.name,
    memberId: row.member_id,
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
  }));
}
