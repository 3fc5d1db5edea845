import type { PersonalLink } from '../../../lib/contract/signing';
import { type LinkOwner, listLinkOpenings, listPersonalLinks } from '../../storage/personal-links';
import type { Transaction } from '../../storage/storage';

/** An owner's links without their secrets, oldest first: whether each works at the instant `now`, and when it was opened. */
export async function readLinksOf(
  transaction: Transaction,
  workspaceId: string,
  owner: LinkOwner,
  now: string,
): Promise<PersonalLink[]> {
  const rows = await listPersonalLinks(transaction, workspaceId, owner);
  const openings = await listLinkOpenings(transaction, workspaceId, owner);
  return rows.map((row) => ({
    id: row.id,
    createdAt: row.created_at,
    createdBy: row.created_by,
    expiresAt: row.expires_at,
    withdrawnAt: row.withdrawn_at,
    mailedAt: row.mailed_at,
    works: row.withdrawn_at === null && row.expires_at > now,
    openedAt: openings.filter(({ link_id }) => link_id === row.id).map(({ opened_at }) => opened_at),
  }));
}
