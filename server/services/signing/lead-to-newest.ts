import type { Service } from '../../service';
import { newestOf, openPersonalLink } from './open-personal-link';
import { writePersonalLink } from './personal-link';

/**
 * Makes a link to the newest version for whoever holds a good link to an older one: it is the same person, whom we
 * asked again. Undefined when there is nothing newer, or the link is not good.
 */
export async function leadToNewest(service: Service, secret: string): Promise<string | undefined> {
  const opened = await openPersonalLink(service, secret);
  if (opened.kind === 'unknown' || opened.kind === 'shared') return undefined;
  const { workspaceId } = opened;
  const newest = opened.kind === 'over' ? opened.newest : newestOf(opened.signing, opened.signOff);
  if (!newest) return undefined;
  const target = {
    purpose: 'agree',
    engagementId: newest.engagementId,
    agreementId: newest.agreementId,
    signOffId: newest.id,
    stakeholderId: newest.stakeholderId,
  } as const;
  const link = await service.storage.inWorkspace(workspaceId, 'write', (transaction) =>
    writePersonalLink(service, transaction, workspaceId, target, newest.createdBy ?? workspaceId),
  );
  return link.url;
}
