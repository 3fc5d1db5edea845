import type { SignOffLinks } from '../../../lib/contract/signing';
import { type Failure, fail } from '../../failure';
import type { Service } from '../../service';
import { listLinkOpenings, listPersonalLinks } from '../../storage/personal-links';
import { type SigningMailRow, signingMails } from '../../storage/signing-mails';
import { findSignOff } from './find-signing';

/** The links of a sign-off without their secrets, when each was opened, and how the mail to its signer stands. */
export function listSignOffLinks(
  service: Service,
  workspaceId: string,
  signOffId: string,
): Promise<SignOffLinks | Failure> {
  return service.storage.inWorkspace(workspaceId, 'read', async (transaction) => {
    const found = await findSignOff(transaction, workspaceId, signOffId);
    if (!found) return fail('not_found', 'There is no such sign-off here.', 'id');
    const rows = await listPersonalLinks(transaction, workspaceId, signOffId);
    const openings = await listLinkOpenings(transaction, workspaceId, signOffId);
    return {
      mail: mailStanding(await signingMails.find(transaction, { workspace_id: workspaceId, sign_off_id: signOffId })),
      links: rows.map((row) => ({
        id: row.id,
        createdAt: row.created_at,
        createdBy: row.created_by,
        expiresAt: row.expires_at,
        withdrawnAt: row.withdrawn_at,
        mailedAt: row.mailed_at,
        openedAt: openings.filter(({ link_id }) => link_id === row.id).map(({ opened_at }) => opened_at),
      })),
    };
  });
}

function mailStanding(row: SigningMailRow | undefined): SignOffLinks['mail'] {
  if (!row) return null;
  const { state, attempts, settled_at: settledAt } = row;
  const standing = state === 'waiting' && row.failure !== null ? 'trying_again' : state;
  return { state: standing, attempts, settledAt };
}
