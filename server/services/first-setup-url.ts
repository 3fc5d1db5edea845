import type { Service } from '../service';
import { hasAnyMembership } from '../storage/invitations';
import { listWorkspaceIds } from '../storage/workspaces';
import { issueInvitation } from './invitations';

/**
 * While nobody owns the installation: a fresh one-time address for setting it up, which makes the first workspace if
 * there is none. Null once somebody does.
 */
export function firstSetupUrl(service: Service): Promise<string | null> {
  return service.storage.inService('write', async (transaction) => {
    if (await hasAnyMembership(transaction)) return null;
    const [workspaceId = null] = await listWorkspaceIds(transaction);
    const { secret } = await issueInvitation(transaction, service, { workspaceId, name: '', role: 'owner' });
    return `${service.publicUrl}/account/set-up/${secret}`;
  });
}
