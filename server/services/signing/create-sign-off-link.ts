import type { PersonalLinkResponse } from '../../../lib/contract/signing';
import { type Failure, fail, isFailure } from '../../failure';
import type { Actor, Service } from '../../service';
import { spendLinkMail } from '../link-mail-budget';
import { answerWithLink } from './answer-with-link';
import { findSignOff } from './find-signing';
import { mailSigner } from './mail-signer';
import { writePersonalLink } from './personal-link';

/**
 * Makes a new personal link for a sign-off and, if asked, mails it to its signer. Fails `not_found` for another
 * workspace's sign-off, `not_editable` for one that counts no more, and `rate_limited` after too many mails.
 */
export async function createSignOffLink(
  service: Service,
  actor: Pick<Actor, 'workspaceId' | 'memberId'>,
  signOffId: string,
  send: boolean,
): Promise<PersonalLinkResponse | Failure> {
  const { workspaceId, memberId } = actor;
  const made = await service.storage.inWorkspace(workspaceId, 'write', async (transaction) => {
    const found = await findSignOff(transaction, workspaceId, signOffId);
    if (!found) return fail('not_found', 'There is no such sign-off here.', 'id');
    if (found.signOff.voidedOn !== undefined) {
      return fail('not_editable', 'This sign-off counts no more: propose the version again.', 'id');
    }
    const tooMany = send && (await spendLinkMail(service, workspaceId, found.signer.email));
    if (tooMany) return tooMany;
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
  const { found, link } = made;
  return answerWithLink(service, workspaceId, link, send ? () => mailSigner(service, found, link) : null);
}
