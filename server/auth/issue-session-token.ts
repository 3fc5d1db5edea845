import type { DeviceTokenResponse } from '../../lib/contract/session';
import { type Failure, fail } from '../failure';
import type { Service } from '../service';
import { secretHash } from '../storage/secret-hash';
import { insertToken } from '../storage/tokens';

/** Makes the token of a connected extension, kept by its hash alone. Fails `access_denied` when nobody approved it. */
export async function issueSessionToken(
  service: Service,
  grant: { name: string; workspaceId?: string | undefined; memberId?: string | undefined },
): Promise<DeviceTokenResponse | Failure> {
  const { workspaceId, memberId } = grant;
  if (workspaceId === undefined || memberId === undefined) return fail('access_denied', 'The request was declined.');
  const token = `gps_${service.newSecret()}`;
  await service.storage.inService('write', (transaction) =>
    insertToken(transaction, {
      id: service.newId(),
      hash: secretHash(token),
      workspace_id: workspaceId,
      member_id: memberId,
      kind: 'session',
      name: grant.name === '' ? 'Browser' : grant.name,
      created_at: service.now(),
      last_used_at: null,
    }),
  );
  return { access_token: token, token_type: 'Bearer', workspaceId, memberId };
}
