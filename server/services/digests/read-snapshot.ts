import type { Snapshot } from '../../../lib/domain/snapshot';
import type { Service } from '../../service';
import { listAllDocuments, toDocument } from '../../storage/documents';

/** A workspace as the rules read it; undefined where there is none any more. */
export async function readStoredSnapshot(service: Service, workspaceId: string): Promise<Snapshot | undefined> {
  const rows = await service.storage.inWorkspace(workspaceId, 'read', (transaction) =>
    listAllDocuments(transaction, workspaceId),
  );
  const all = rows.map(toDocument).filter((document) => document !== undefined);
  const workspace = all.find((document) => document.type === 'workspace');
  return workspace && { goalpost: 1, workspace, documents: all.filter(({ type }) => type !== 'workspace') };
}
