import type { ActivityPage, ActivityQuery } from '../../lib/contract/activity';
import type { Service } from '../service';
import { listAudit } from '../storage/commands';

/** One page of the log, newest first; of one member or one document, if the query names them. */
export function listActivity(service: Service, workspaceId: string, query: ActivityQuery): Promise<ActivityPage> {
  return service.storage.inWorkspace(workspaceId, 'read', async (transaction) => {
    const rows = await listAudit(transaction, workspaceId, { ...query, limit: query.limit + 1 });
    const entries = rows.slice(0, query.limit).map((row) => ({
      seq: row.seq,
      commandId: row.command_id,
      name: row.name,
      memberId: row.member_id,
      at: row.at,
      deviceAt: row.device_at,
      changes: JSON.parse(row.changes),
    }));
    return { entries, more: rows.length > query.limit };
  });
}
