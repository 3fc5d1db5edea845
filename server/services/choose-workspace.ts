import { type Failure, fail, isFailure } from '../failure';
import type { Service } from '../service';
import { listWorkspaceIds } from '../storage/workspaces';
import { createWorkspace } from './create-workspace';

/** The named workspace, or the only one. Fails when it is not there or which one is meant is not clear. */
export async function chooseWorkspace(service: Service, wanted: string | undefined): Promise<string | Failure> {
  const ids = await service.storage.inService('read', listWorkspaceIds);
  if (wanted !== undefined) {
    return ids.includes(wanted) ? wanted : fail('not_found', 'There is no workspace of that id.', 'workspace');
  }
  const [only, other] = ids;
  if (other !== undefined)
    return fail('required', 'There are several workspaces: name one with --workspace.', 'workspace');
  return only ?? fail('not_found', 'There is no workspace yet: make one with “workspace create”.', 'workspace');
}

/** As `chooseWorkspace`; makes the first one where there is none. */
export async function chooseOrCreateWorkspace(service: Service, wanted: string | undefined): Promise<string | Failure> {
  const ids = await service.storage.inService('read', listWorkspaceIds);
  if (ids.length > 0 || wanted !== undefined) return chooseWorkspace(service, wanted);
  const id = service.newId();
  const made = await service.storage.inWorkspace(id, 'write', (transaction) =>
    createWorkspace(transaction, service, { id, name: 'Workspace' }),
  );
  return isFailure(made) ? made : id;
}
