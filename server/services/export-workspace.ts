import { seesLeadsOnly } from '../../lib/domain/leads-only/leads-only';
import type { ActorRole } from '../../lib/domain/roles';
import type { Service } from '../service';
import { type DocumentRow, listAllDocuments, listArchivedDocuments, toDocument } from '../storage/documents';

/**
 * The workspace as the text of a snapshot, as `role` may see it; what is stored is never parsed but for the workspace
 * itself. What was archived is named, so that whatever points at it can be imported.
 */
export function exportWorkspace(service: Service, workspaceId: string, role: ActorRole): Promise<string> {
  return service.storage.inWorkspace(workspaceId, 'read', async (transaction) => {
    const live = await listAllDocuments(transaction, workspaceId);
    const archived = await listArchivedDocuments(transaction, workspaceId);
    const isShown = (row: DocumentRow) => row.leads_only === 0 || seesLeadsOnly(role);
    const shown = live.filter(isShown);
    const hidden = [...live, ...archived].filter((row) => !isShown(row));
    const gone = [...archived.filter(isShown), ...pointedAt(hidden, shown)];
    const documents = shown.filter((row) => row.type !== 'workspace').map(flatText);
    const lists = `"documents":[${documents.join(',\n')}],"archived":[${gone.map(keyText).join(',\n')}]`;
    return `{"goalpost":1,"workspace":${workspaceText(shown)},${lists}}`;
  });
}

const uuids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Of what is hidden only that whose id stands in a shown document already: without it the file could not be imported. */
function pointedAt(hidden: readonly DocumentRow[], shown: readonly DocumentRow[]): DocumentRow[] {
  if (hidden.length === 0) return [];
  const named = new Set(shown.flatMap((row) => row.data?.match(uuids) ?? []));
  return hidden.filter((row) => named.has(row.id));
}

function workspaceText(rows: readonly DocumentRow[]): string {
  const row = rows.find((candidate) => candidate.type === 'workspace');
  const workspace = row && toDocument(row);
  if (workspace?.type !== 'workspace') return 'null';
  const { name, locale, timeZone, holidays, members, settings } = workspace;
  return JSON.stringify({ name, locale, timeZone, holidays, members, settings });
}

const keyText = ({ type, id, engagement_id: engagementId }: DocumentRow) =>
  JSON.stringify({ type, id, ...(engagementId === null ? {} : { engagementId }) });

function flatText(row: DocumentRow): string {
  const key = keyText(row).slice(0, -1);
  const data = row.data ?? '{}';
  return data === '{}' ? `${key}}` : `${key},${data.slice(1)}`;
}
