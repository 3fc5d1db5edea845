import type { SharedLinks } from '../../../lib/contract/signing';
import type { Service } from '../../service';
import { readLinksOf } from '../signing/read-links-of';
import type { SharedWithIds } from './find-shared-with';

/** The links of one person to what was shared in an engagement, and when each was opened; none where either is unknown. */
export function listSharedLinks(
  service: Service,
  workspaceId: string,
  { id: engagementId, stakeholderId }: SharedWithIds,
): Promise<SharedLinks> {
  return service.storage.inWorkspace(workspaceId, 'read', async (transaction) => ({
    links: await readLinksOf(transaction, workspaceId, { engagementId, stakeholderId }, service.now()),
  }));
}
