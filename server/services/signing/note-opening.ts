import type { Service } from '../../service';
import { insertLinkOpening } from '../../storage/personal-links';
import { runClientCommand } from './client-command';
import type { OpenLink, SharedLink } from './opened-link';

/** Notes that a signer looked at their page: each time on the link, to the minute, and the first time on the sign-off. */
export async function noteOpening(service: Service, open: OpenLink): Promise<void> {
  const { isPreview, signOff, actor } = open;
  if (isPreview) return;
  await noteLinkOpening(service, open);
  if (signOff?.state === 'requested') {
    await runClientCommand(service, actor, { name: 'signOff.open', args: { signOffId: signOff.id } });
  }
}

/** Notes on a link that it was opened, to the minute. */
export async function noteLinkOpening(service: Service, { workspaceId, linkId }: OpenLink | SharedLink): Promise<void> {
  const minute = `${service.now().slice(0, 16)}:00.000Z`;
  await service.storage.inWorkspace(workspaceId, 'write', (transaction) =>
    insertLinkOpening(transaction, workspaceId, linkId, minute),
  );
}
