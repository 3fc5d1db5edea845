import { weeklyDigest } from '../../../lib/domain/portfolio/weekly-digest';
import { digestReaders } from '../../../lib/domain/settings/digest-readers';
import { addDays } from '../../../lib/domain/values/day';
import { digestMail } from '../../mail/digest-mail';
import type { Mail } from '../../mail/mailer';
import { readerLanguage } from '../../reader-language';
import type { Service } from '../../service';
import { type DigestMailRow, digestMails } from '../../storage/digest-mails';
import { findMemberAddress } from '../../storage/member-address';
import { leaseEnd, nextTry } from '../mail-tries';
import { readStoredSnapshot } from './read-snapshot';

/** When the next digest is due, as a UTC instant; null when none waits. */
export function readNextDigestDue(service: Service): Promise<string | null> {
  return service.storage.inService('read', digestMails.nextDue);
}

/**
 * Sends the digest that has waited longest, if one is due, and says whether one was. A process that ends between
 * sending and noting it sends twice, under the same message id.
 */
export async function sendDueDigest(service: Service): Promise<boolean> {
  const { mailer } = service;
  if (!mailer) return false;
  const now = service.now();
  const due = await service.storage.inService('write', (transaction) =>
    digestMails.take(transaction, now, leaseEnd(now)),
  );
  if (!due) return false;
  const mail = await prepare(service, due);
  if (typeof mail === 'string') await settle(service, due, mail, null);
  else await note(service, due, await mailer.send(mail));
  return true;
}

/** The mail, or why there is none: nothing happened, it is not for this member any more, or they have no address. */
async function prepare(service: Service, due: DigestMailRow): Promise<Mail | 'no_address' | 'not_needed'> {
  const { workspace_id: workspaceId, member_id: memberId, week } = due;
  const address = await service.storage.inService('read', (transaction) =>
    findMemberAddress(transaction, workspaceId, memberId),
  );
  if (address === undefined) return 'no_address';
  const snapshot = await readStoredSnapshot(service, workspaceId);
  const reader = snapshot && digestReaders(snapshot.workspace).find(({ id }) => id === memberId);
  if (!reader) return 'not_needed';
  // The week that ended with the Sunday before.
  const digest = weeklyDigest(snapshot, addDays(week, -1));
  if (digest.engagements.length === 0) return 'not_needed';
  return digestMail(readerLanguage(snapshot.workspace.locale), {
    to: { name: reader.name, address },
    workspaceName: snapshot.workspace.name,
    digest,
    messageKey: `digest-${week}-${memberId}`,
  });
}

async function note(service: Service, due: DigestMailRow, outcome: 'sent' | 'refused' | 'unreachable'): Promise<void> {
  if (outcome === 'sent') return settle(service, due, 'sent', null);
  const again = nextTry(service.now(), due.attempts);
  if (outcome === 'refused' || again === null) return settle(service, due, 'failed', outcome);
  await service.storage.inService('write', (transaction) => digestMails.postpone(transaction, due, again, outcome));
}

async function settle(
  service: Service,
  due: DigestMailRow,
  state: 'sent' | 'failed' | 'no_address' | 'not_needed',
  failure: string | null,
): Promise<void> {
  const at = service.now();
  await service.storage.inService('write', (transaction) =>
    digestMails.settle(transaction, due, { state, at, failure }),
  );
}
