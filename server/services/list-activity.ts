import type { ActivityPage } from '../../lib/contract/activity';
import type { Service } from '../service';
import { listAudit } from '../storage/commands';

/** One page of the log, newest first. */
export function listActivity(
  service: Service,
  workspaceId: string,
  before: number | undefined,
  limit: number,
): Promise<ActivityPage> {
  return service.storage.inWorkspace(workspaceId, 'read', async (transaction) => {
    const rows = await listAudit(transaction, workspaceId, before, limit + 1);
    const entries = rows.slice(0, limit).map((row) => ({
      seq: row.seq,
      commandId: row.command_id,
      name: row.name,
      memberId: row.member_id,
      at: row.at,
      deviceAt: row.device_at,
      changes: JSON.parse(row.changes),
    }));
    return { entries, more: rows.length > limit };
  });
}
