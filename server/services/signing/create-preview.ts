import type { PreviewResponse } from '../../../lib/contract/signing';
import { type Failure, fail } from '../../failure';
import type { Actor, Service } from '../../service';
import { findSigning } from './find-signing';
import { writePersonalLink } from './personal-link';

/**
 * Makes a short-lived address at which a member sees the page as a signer will, and the printable document beside it.
 * Nothing can be answered there, and it never counts as opened. Fails `not_found` for another workspace's version or a
 * person who is not the client's.
 */
export function createPreview(
  service: Service,
  actor: Pick<Actor, 'workspaceId' | 'memberId'>,
  agreementId: string,
  stakeholderId: string | undefined,
): Promise<PreviewResponse | Failure> {
  const { workspaceId, memberId } = actor;
  return service.storage.inWorkspace(workspaceId, 'write', async (transaction) => {
    const signing = await findSigning(transaction, workspaceId, agreementId);
    if (!signing) return fail('not_found', 'There is no such agreement here.', 'id');
    if (stakeholderId !== undefined && !signing.stakeholders.some(({ id }) => id === stakeholderId)) {
      return fail('not_found', 'There is no such stakeholder here.', 'stakeholderId');
    }
    const target = {
      purpose: 'preview',
      engagementId: signing.engagement.id,
      agreementId,
      signOffId: null,
      stakeholderId: stakeholderId ?? null,
    } as const;
    const { url, expiresAt } = await writePersonalLink(service, transaction, workspaceId, target, memberId);
    return { url, printUrl: `${url}/print`, expiresAt };
  });
}
