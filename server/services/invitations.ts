import { mayAct, type Role } from '../../lib/domain/roles';
import { type Failure, fail } from '../failure';
import type { Actor, Service } from '../service';
import { deleteInvitation, insertInvitation, listOpenInvitations } from '../storage/invitations';
import { secretHash } from '../storage/secret-hash';
import type { Transaction } from '../storage/storage';

const validDays = 7;

export type NewInvitation = { id: string; secret: string; expiresAt: string };

/** Writes an invitation and gives its secret, which is kept nowhere else. */
export async function issueInvitation(
  transaction: Transaction,
  service: Service,
  input: { workspaceId: string | null; name: string; role: Role },
): Promise<NewInvitation> {
  const secret = service.newSecret();
  const now = service.now();
  const id = service.newId();
  const expiresAt = new Date(Date.parse(now) + validDays * 86_400_000).toISOString();
  await insertInvitation(transaction, {
    id,
    hash: secretHash(secret),
    workspace_id: input.workspaceId,
    name: input.name,
    role: input.role,
    created_at: now,
    expires_at: expiresAt,
    used_at: null,
  });
  return { id, secret, expiresAt };
}

/** Makes the address by which one person joins. Nobody invites above their own role. */
export async function createInvitation(
  service: Service,
  actor: Actor,
  input: { name: string; role: Role },
): Promise<{ id: string; joinUrl: string; expiresAt: string } | Failure> {
  if (!mayAct(actor.role, input.role)) return fail('forbidden', `This needs the role ${input.role}.`, 'role');
  const { id, secret, expiresAt } = await service.storage.inService('write', (transaction) =>
    issueInvitation(transaction, service, { workspaceId: actor.workspaceId, ...input }),
  );
  return { id, joinUrl: `${service.publicUrl}/account/join/${secret}`, expiresAt };
}

export async function listInvitations(service: Service, workspaceId: string) {
  const rows = await service.storage.inService('read', (transaction) =>
    listOpenInvitations(transaction, workspaceId, service.now()),
  );
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    role: row.role,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
  }));
}

export async function revokeInvitation(
  service: Service,
  workspaceId: string,
  id: string,
): Promise<Failure | undefined> {
  const found = await service.storage.inService('write', (transaction) =>
    deleteInvitation(transaction, workspaceId, id),
  );
  return found ? undefined : fail('not_found', 'There is no such invitation here.', 'id');
}
