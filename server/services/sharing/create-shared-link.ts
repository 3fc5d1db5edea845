import type { PersonalLinkResponse } from '../../../lib/contract/signing';
import { type Failure, fail, isFailure } from '../../failure';
import { sharedMail } from '../../mail/shared-mail';
import { readerLanguage } from '../../reader-language';
import type { Actor, Service } from '../../service';
import { spendLinkMail } from '../link-mail-budget';
import { answerWithLink } from '../signing/answer-with-link';
import { type NewPersonalLink, writePersonalLink } from '../signing/personal-link';
import { memberName } from '../signing/proposer';
import { findSharedWith, type SharedWith, type SharedWithIds } from './find-shared-with';

/**
 * Makes a new personal link to what was shared with the client, for one of their people, and mails it if asked. It
 * shows nothing else, so that whoever signs nothing can be asked, too. Fails `not_found` for another workspace's
 * engagement, and for a person who is not its client's or has left; `rate_limited` after too many mails.
 */
export async function createSharedLink(
  service: Service,
  actor: Pick<Actor, 'workspaceId' | 'memberId'>,
  ids: SharedWithIds,
  send: boolean,
): Promise<PersonalLinkResponse | Failure> {
  const { workspaceId, memberId } = actor;
  const made = await service.storage.inWorkspace(workspaceId, 'write', async (transaction) => {
    const found = await findSharedWith(transaction, workspaceId, ids, service.now());
    if (!found) return fail('not_found', 'There is no such person of the client here.', 'stakeholderId');
    const tooMany = send && (await spendLinkMail(service, workspaceId, found.person.email));
    if (tooMany) return tooMany;
    const { engagement } = found.side;
    const target = {
      purpose: 'shared',
      engagementId: engagement.id,
      agreementId: null,
      signOffId: null,
      stakeholderId: found.person.id,
    } as const;
    return { found, link: await writePersonalLink(service, transaction, workspaceId, target, memberId) };
  });
  if (isFailure(made)) return made;
  const { found, link } = made;
  return answerWithLink(service, workspaceId, link, send ? () => mailPerson(service, found, memberId, link) : null);
}

async function mailPerson(service: Service, found: SharedWith, memberId: string, link: NewPersonalLink) {
  const { person, side } = found;
  if (!service.mailer) return 'not_set_up';
  if (person.email === undefined) return 'no_address';
  return service.mailer.send(
    sharedMail(readerLanguage(person.language ?? side.workspace.locale), {
      person: { name: person.name, address: person.email },
      sender: memberName(side.workspace, memberId),
      workspaceName: side.workspace.name,
      engagementName: side.engagement.name,
      link,
      timeZone: side.workspace.timeZone,
    }),
  );
}
