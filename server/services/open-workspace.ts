import { type Failure, isFailure } from '../failure';
import type { Service } from '../service';
import { createWorkspace } from './create-workspace';
import { issueInvitation } from './invitations';

/** Makes a workspace and the one-time address by which its owner sets it up. */
export function openWorkspace(
  service: Service,
  input: { name: string; locale?: string; timeZone?: string },
): Promise<{ workspaceId: string; setupUrl: string } | Failure> {
  const workspaceId = service.newId();
  return service.storage.inWorkspace(workspaceId, 'write', async (transaction) => {
    const made = await createWorkspace(transaction, service, { id: workspaceId, ...input });
    if (isFailure(made)) return made;
    const { secret } = await issueInvitation(transaction, service, { workspaceId, name: '', role: 'owner' });
    return { workspaceId, setupUrl: `${service.publicUrl}/account/set-up/${secret}` };
  });
}
