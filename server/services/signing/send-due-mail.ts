import { type Failure, fail, isFailure } from '../../failure';
import type { Service } from '../../service';
import { deletePersonalLink, noteLinkMailed } from '../../storage/personal-links';
import { type SigningMailRow, signingMails } from '../../storage/signing-mails';
import { spendLinkMail } from '../link-mail-budget';
import { leaseEnd, nextTry } from '../mail-tries';
import { findSignOff, type SignOffSigning } from './find-signing';
import { type MailingOutcome, mailSigner } from './mail-signer';
import { type NewPersonalLink, writePersonalLink } from './personal-link';
import { isAwaited } from './sign-off-turn';

/** When the next mail is due, as a UTC instant; null when none waits. */
export function readNextMailDue(service: Service): Promise<string | null> {
  return service.storage.inService('read', signingMails.nextDue);
}

/**
 * Sends the mail that has waited longest, if one is due, and says whether one was. Each mail brings a link of its own,
 * made for it; one that did not leave is taken back. After a process that ended between sending and noting it, the next
 * one sends again: a second mail, with a link and a message id of its own, and the links of both work.
 */
export async function sendDueMail(service: Service): Promise<boolean> {
  const now = service.now();
  const mail = await service.storage.inService('write', (transaction) =>
    signingMails.take(transaction, now, leaseEnd(now)),
  );
  if (!mail) return false;
  const prepared = await prepare(service, mail);
  if (isFailure(prepared)) await noteUnsent(service, mail, prepared);
  else await note(service, mail, prepared.link, await mailSigner(service, prepared.found, prepared.link));
  return true;
}

function prepare(service: Service, { workspace_id: workspaceId, sign_off_id: signOffId }: SigningMailRow) {
  return service.storage.inWorkspace(workspaceId, 'write', async (transaction) => {
    const found = await findSignOff(transaction, workspaceId, signOffId);
    if (!found || !isAwaited(found.signOff)) return fail('already_done', 'Nobody waits for this answer any more.');
    const tooMany = await spendLinkMail(service, workspaceId, found.signer.email);
    return tooMany ?? { found, link: await writeLink(service, transaction, workspaceId, found) };
  });
}

function writeLink(
  service: Service,
  transaction: Parameters<typeof writePersonalLink>[1],
  workspaceId: string,
  { signing, signOff, signer }: SignOffSigning,
): Promise<NewPersonalLink> {
  const { agreement, workspace } = signing;
  const target = {
    purpose: 'agree',
    engagementId: agreement.engagementId,
    agreementId: agreement.id,
    signOffId: signOff.id,
    stakeholderId: signer.id,
  } as const;
  return writePersonalLink(service, transaction, workspaceId, target, signOff.createdBy ?? workspace.id);
}

/** One mail too many waits until it may go out; any other that was not made is not needed any more. */
async function noteUnsent(service: Service, mail: SigningMailRow, failure: Failure): Promise<void> {
  const { code, retryAfterSeconds } = failure;
  if (retryAfterSeconds === undefined) return settle(service, mail, 'not_needed', code);
  const dueAt = new Date(Date.parse(service.now()) + retryAfterSeconds * 1000).toISOString();
  await service.storage.inService('write', (transaction) => signingMails.putBack(transaction, mail, dueAt));
}

async function note(
  service: Service,
  mail: SigningMailRow,
  link: NewPersonalLink,
  outcome: MailingOutcome,
): Promise<void> {
  const workspaceId = mail.workspace_id;
  await service.storage.inWorkspace(workspaceId, 'write', (transaction) =>
    outcome === 'sent'
      ? noteLinkMailed(transaction, workspaceId, link.id, service.now())
      : deletePersonalLink(transaction, workspaceId, link.id),
  );
  if (outcome === 'sent') return settle(service, mail, 'sent', null);
  if (outcome === 'no_address') return settle(service, mail, 'no_address', null);
  const again = nextTry(service.now(), mail.attempts);
  if (outcome === 'refused' || again === null) return settle(service, mail, 'failed', outcome);
  await service.storage.inService('write', (transaction) => signingMails.postpone(transaction, mail, again, outcome));
}

async function settle(
  service: Service,
  mail: SigningMailRow,
  state: 'sent' | 'failed' | 'no_address' | 'not_needed',
  failure: string | null,
): Promise<void> {
  await service.storage.inService('write', (transaction) =>
    signingMails.settle(transaction, mail, { state, at: service.now(), failure }),
  );
}
