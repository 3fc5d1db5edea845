import type { Service } from '../service';
import { readSeq } from '../storage/workspaces';

/** The `seq` of the workspace's newest command. */
export function readWorkspaceSeq(service: Service, workspaceId: string): Promise<number> {
  return service.storage.inWorkspace(
    workspaceId,
    'read',
    async (transaction) => (await readSeq(transaction, workspaceId)) ?? 0,
  );
}
