import { type Failure, fail } from '../failure';
import type { Service } from '../service';
import { deleteToken } from '../storage/tokens';

/** Ends a token at once. Fails `not_found` for one of another workspace. */
export async function revokeToken(service: Service, workspaceId: string, id: string): Promise<Failure | undefined> {
  const found = await service.storage.inService('write', (transaction) => deleteToken(transaction, workspaceId, id));
  return found ? undefined : fail('not_found', 'There is no such key here.', 'id');
}
