import type { ActivityEntry, ActivityPage, ActivityQuery } from '../../lib/contract/activity';
import { seesLeadsOnly } from '../../lib/domain/leads-only/leads-only';
import type { Actor, Service } from '../service';
import { type AuditRow, listAudit } from '../storage/commands';
import { listLeadsOnlyIds } from '../storage/documents';

type Reader = Pick<Actor, 'workspaceId' | 'role'>;

/**
 * One page of the log, newest first; of one member or one document, if the query names them. What only leads see, or saw
 * at the time, is not told to others, and an entry that tells nothing else is left out.
 */
export function listActivity(
  service: Service,
  { workspaceId, role }: Reader,
  query: ActivityQuery,
): Promise<ActivityPage> {
  return service.storage.inWorkspace(workspaceId, 'read', async (transaction) => {
    const hiddenIds = seesLeadsOnly(role) ? null : await listLeadsOnlyIds(transaction, workspaceId);
    const entries: ActivityEntry[] = [];
    let { before } = query;
    for (;;) {
      const rows = await listAudit(transaction, workspaceId, { ...query, before, limit: query.limit + 1 });
      entries.push(...rows.map(entryOf).flatMap((entry) => (hiddenIds ? (openPart(entry, hiddenIds) ?? []) : entry)));
      before = rows.at(-1)?.seq;
      if (rows.length <= query.limit || entries.length > query.limit) break;
    }
    return { entries: entries.slice(0, query.limit), more: entries.length > query.limit };
  });
}

function entryOf(row: AuditRow): ActivityEntry {
  return {
    seq: row.seq,
    commandId: row.command_id,
    name: row.name,
    memberId: row.member_id,
    at: row.at,
    deviceAt: row.device_at,
    changes: JSON.parse(row.changes),
  };
}

/** The entry without changes of what is hidden now, or was hidden then; undefined where nothing is left of it. */
function openPart(entry: ActivityEntry, hiddenIds: ReadonlySet<string>): ActivityEntry | undefined {
  const wasHidden = (document: Record<string, unknown> | null) => document?.['leadsOnly'] === true;
  const changes = entry.changes.filter((one) => !hiddenIds.has(one.id) && !wasHidden(one.old) && !wasHidden(one.new));
  return changes.length === 0 && entry.changes.length > 0 ? undefined : { ...entry, changes };
}
