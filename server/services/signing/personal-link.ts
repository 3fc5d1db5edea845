import type { Service } from '../../service';
import { insertPersonalLink, type LinkPurpose } from '../../storage/personal-links';
import { secretHash } from '../../storage/secret-hash';
import type { Transaction } from '../../storage/storage';

/** How long a link works after it was made. */
const lifetimeMs: Record<LinkPurpose, number> = {
  agree: 60 * 86_400_000,
  shared: 60 * 86_400_000,
  preview: 3_600_000,
};

/** Where the page of each kind of link lies, behind its secret. */
const pageOf: Record<LinkPurpose, string> = { agree: '', shared: '/open', preview: '' };

/** What a new link leads to. Only one for signing has a sign-off, only one to what was shared no version. */
export type LinkTarget = {
  purpose: LinkPurpose;
  engagementId: string;
  agreementId: string | null;
  signOffId: string | null;
  stakeholderId: string | null;
};

export type NewPersonalLink = { id: string; url: string; expiresAt: string };

/** Writes a personal link and gives its address, which is kept nowhere else. `madeBy` is a member. */
export async function writePersonalLink(
  service: Service,
  transaction: Transaction,
  workspaceId: string,
  target: LinkTarget,
  madeBy: string,
): Promise<NewPersonalLink> {
  const secret = service.newSecret();
  const id = service.newId();
  const now = service.now();
  const expiresAt = new Date(Date.parse(now) + lifetimeMs[target.purpose]).toISOString();
  await insertPersonalLink(transaction, workspaceId, secretHash(secret), {
    id,
    purpose: target.purpose,
    engagement_id: target.engagementId,
    agreement_id: target.agreementId,
    sign_off_id: target.signOffId,
    stakeholder_id: target.stakeholderId,
    created_at: now,
    created_by: madeBy,
    expires_at: expiresAt,
    withdrawn_at: null,
    mailed_at: null,
  });
  return { id, url: `${service.publicUrl}/agree/${secret}${pageOf[target.purpose]}`, expiresAt };
}
