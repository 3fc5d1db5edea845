import type { PersonalLinkResponse } from '../../../lib/contract/signing';
import type { Service } from '../../service';
import { noteLinkMailed } from '../../storage/personal-links';
import type { MailingOutcome } from './mail-signer';
import type { NewPersonalLink } from './personal-link';

/**
 * Gives the address of a new link, after mailing it with `mail`; null when no mail was asked for. Whether the mail went
 * out never decides whether there is a link: it can be copied.
 */
export async function answerWithLink(
  service: Service,
  workspaceId: string,
  { id, url, expiresAt }: NewPersonalLink,
  mail: (() => Promise<MailingOutcome>) | null,
): Promise<PersonalLinkResponse> {
  const outcome = mail && (await mail());
  if (outcome === null) return { url, expiresAt, mailed: false, mailProblem: null };
  if (outcome !== 'sent') return { url, expiresAt, mailed: false, mailProblem: outcome };
  await service.storage.inWorkspace(workspaceId, 'write', (transaction) =>
    noteLinkMailed(transaction, workspaceId, id, service.now()),
  );
  return { url, expiresAt, mailed: true, mailProblem: null };
}
