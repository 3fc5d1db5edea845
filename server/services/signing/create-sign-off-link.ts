import type { MailProblem, SignOffLinkResponse } from '../../../lib/contract/signing';
import { type Failure, fail, isFailure } from '../../failure';
import type { Actor, Service } from '../../service';
import { noteLinkMailed } from '../../storage/personal-links';
import { findSignOff, type SignOffSigning } from './find-signing';
import { mailSigner } from './mail-signer';
import { type NewPersonalLink, writePersonalLink } from './personal-link';

/**
 * Makes a new personal link for a sign-off and, if asked, mails it to its signer. Whether the mail went out never
 * decides whether there is a link: it can be copied. Fails `not_found` for another workspace's sign-off, and
 * `not_editable` for one that counts no more.
 */
export async function createSignOffLink(
  service: Service,
  actor: Pick<Actor, 'workspaceId' | 'memberId'>,
  signOffId: string,
  send: boolean,
): Promise<SignOffLinkResponse | Failure> {
  const { workspaceId, memberId } = actor;
  const made = await service.storage.inWorkspace(workspaceId, 'write', async (transaction) => {
    const found = await findSignOff(transaction, workspaceId, signOffId);
    if (!found) return fail('not_found', 'There is no such sign-off here.', 'id');
    if (found.signOff.voidedOn !== undefined) {
      return fail('not_editable', 'This sign-off counts no more: propose the version again.', 'id');
    }
    const { agreement } = found.signing;
    const target = {
      purpose: 'agree',
      engagementId: agreement.engagementId,
      agreementId: agreement.id,
      signOffId,
      stakeholderId: found.signer.id,
    } as const;
    return { found, link: await writePersonalLink(service, transaction, workspaceId, target, memberId) };
  });
  if (isFailure(made)) return made;
  const { url, expiresAt } = made.link;
  if (!send) return { url, expiresAt, mailed: false, mailProblem: null };
  const mailProblem = await mailLink(service, workspaceId, made.found, made.link);
  return { url, expiresAt, mailed: mailProblem === null, mailProblem };
}

async function mailLink(
  service: Service,
  workspaceId: string,
  found: SignOffSigning,
  link: NewPersonalLink,
): Promise<MailProblem | null> {
  const outcome = await mailSigner(service, found, link);
  if (outcome !== 'sent') return outcome;
  await service.storage.inWorkspace(workspaceId, 'write', (transaction) =>
    noteLinkMailed(transaction, workspaceId, link.id, service.now()),
  );
  return null;
}
