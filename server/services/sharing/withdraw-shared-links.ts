import type { Service } from '../../service';
import { withdrawLinksOf } from '../../storage/personal-links';
import type { SharedWithIds } from './find-shared-with';

/** Ends every link of one person to what was shared in an engagement, also of one who has left; gives how many. */
export function withdrawSharedLinks(
  service: Service,
  workspaceId: string,
  { id: engagementId, stakeholderId }: SharedWithIds,
): Promise<{ withdrawn: number }> {
  const owner = { engagementId, stakeholderId };
  return service.storage.inWorkspace(workspaceId, 'write', async (transaction) => ({
    withdrawn: await withdrawLinksOf(transaction, workspaceId, owner, service.now()),
  }));
}
