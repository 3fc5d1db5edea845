import type { CreateKeyResponse } from '../../lib/contract/session';
import type { Role } from '../../lib/domain/roles';
import { type Failure, fail } from '../failure';
import type { Service } from '../service';
import { secretHash } from '../storage/secret-hash';
import { insertToken } from '../storage/tokens';
import { carryOutCommands } from './carry-out-commands';

/**
 * Makes an API key. It acts as a member of its own, named after it, so that the log and references name it. Fails
 * `forbidden` when `madeBy` gives more than they have.
 */
export function createKey(
  service: Service,
  workspaceId: string,
  input: { name: string; role: Role },
  madeBy: { memberId: string; role: Role },
): Promise<CreateKeyResponse | Failure> {
  const memberId = service.newId();
  const key = `gpk_${service.newSecret()}`;
  const id = service.newId();
  const now = service.now();
  return service.storage.inWorkspace(workspaceId, 'write', async (transaction) => {
    const [result] = await carryOutCommands(transaction, { workspaceId, ...madeBy, now }, [
      { id: service.newId(), name: 'member.add', args: { id: memberId, ...input }, at: now },
    ]);
    if (result?.status === 'refused') return fail(result.code, result.message, result.path?.replace(/^args\./, ''));
    await insertToken(transaction, {
      id,
      hash: secretHash(key),
      workspace_id: workspaceId,
      member_id: memberId,
      kind: 'key',
      name: input.name,
      created_at: now,
      last_used_at: null,
    });
    return { id, key, workspaceId, memberId };
  });
}
