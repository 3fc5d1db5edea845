import type { SignOffLinks } from '../../../lib/contract/signing';
import { type Failure, fail } from '../../failure';
import type { Service } from '../../service';
import { type SigningMailRow, signingMails } from '../../storage/signing-mails';
import { findSignOff } from './find-signing';
import { readLinksOf } from './read-links-of';

/** The links of a sign-off without their secrets, when each was opened, and how the mail to its signer stands. */
export function listSignOffLinks(
  service: Service,
  workspaceId: string,
  signOffId: string,
): Promise<SignOffLinks | Failure> {
  return service.storage.inWorkspace(workspaceId, 'read', async (transaction) => {
    const found = await findSignOff(transaction, workspaceId, signOffId);
    if (!found) return fail('not_found', 'There is no such sign-off here.', 'id');
    const mail = await signingMails.find(transaction, { workspace_id: workspaceId, sign_off_id: signOffId });
    return {
      mail: mailStanding(mail),
      links: await readLinksOf(transaction, workspaceId, { signOffId }, service.now()),
    };
  });
}

function mailStanding(row: SigningMailRow | undefined): SignOffLinks['mail'] {
  if (!row) return null;
  const { state, attempts, settled_at: settledAt } = row;
  const standing = state === 'waiting' && row.failure !== null ? 'trying_again' : state;
  return { state: standing, attempts, settledAt };
}
