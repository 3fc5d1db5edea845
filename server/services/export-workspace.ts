import type { Service } from '../service';
import { type DocumentRow, listAllDocuments, listArchivedDocuments, toDocument } from '../storage/documents';

/**
 * The whole workspace as the text of a snapshot; what is stored is never parsed but for the workspace itself. What was
 * archived is named, so that whatever points at it can be imported.
 */
export function exportWorkspace(service: Service, workspaceId: string): Promise<string> {
  return service.storage.inWorkspace(workspaceId, 'read', async (transaction) => {
    const rows = await listAllDocuments(transaction, workspaceId);
    const documents = rows.filter((row) => row.type !== 'workspace').map(flatText);
    const archived = (await listArchivedDocuments(transaction, workspaceId)).map((entry) => JSON.stringify(entry));
    const lists = `"documents":[${documents.join(',\n')}],"archived":[${archived.join(',\n')}]`;
    return `{"goalpost":1,"workspace":${workspaceText(rows)},${lists}}`;
  });
}

function workspaceText(rows: readonly DocumentRow[]): string {
  const row = rows.find((candidate) => candidate.type === 'workspace');
  const workspace = row && toDocument(row);
  if (workspace?.type !== 'workspace') return 'null';
  const { name, locale, timeZone, holidays, members, settings } = workspace;
  return JSON.stringify({ name, locale, timeZone, holidays, members, settings });
}

function flatText(row: DocumentRow): string {
  const engagement = row.engagement_id === null ? {} : { engagementId: row.engagement_id };
  const key = JSON.stringify({ type: row.type, id: row.id, ...engagement }).slice(0, -1);
  const data = row.data ?? '{}';
  return data === '{}' ? `${key}}` : `${key},${data.slice(1)}`;
}
