import { type Failure, fail } from '../../failure';
import type { Service } from '../../service';
import { withdrawLinksOf } from '../../storage/personal-links';
import { findSignOff } from './find-signing';

/** Ends every link of a sign-off at once. Fails `not_found` for another workspace's. */
export function withdrawSignOffLinks(
  service: Service,
  workspaceId: string,
  signOffId: string,
): Promise<{ withdrawn: number } | Failure> {
  return service.storage.inWorkspace(workspaceId, 'write', async (transaction) => {
    const found = await findSignOff(transaction, workspaceId, signOffId);
    if (!found) return fail('not_found', 'There is no such sign-off here.', 'id');
    return { withdrawn: await withdrawLinksOf(transaction, workspaceId, { signOffId }, service.now()) };
  });
}
