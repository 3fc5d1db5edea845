import type { Service } from '../../service';
import { insertLinkOpening } from '../../storage/personal-links';
import { runClientCommand } from './client-command';
import type { OpenLink } from './open-personal-link';

/** Notes that a signer looked at their page: each time on the link, to the minute, and the first time on the sign-off. */
export async function noteOpening(service: Service, open: OpenLink): Promise<void> {
  const { workspaceId, linkId, isPreview, signOff } = open;
  if (isPreview) return;
  const minute = `${service.now().slice(0, 16)}:00.000Z`;
  await service.storage.inWorkspace(workspaceId, 'write', (transaction) =>
    insertLinkOpening(transaction, workspaceId, linkId, minute),
  );
  if (signOff?.state === 'requested') {
    await runClientCommand(service, open, { name: 'signOff.open', args: { signOffId: signOff.id } });
  }
}
