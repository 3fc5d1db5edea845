import type { Role } from '../../lib/domain/roles';
import { type Failure, fail, isFailure } from '../failure';
import type { Service } from '../service';
import { findDocuments, toDocument } from '../storage/documents';
import {
  findInvitationByHash,
  hasAnyMembership,
  hasMembershipIn,
  type InvitationRow,
  insertMembership,
  listMemberships,
  useInvitation,
} from '../storage/invitations';
import { secretHash } from '../storage/secret-hash';
import type { Transaction } from '../storage/storage';
import { carryOutCommands } from './carry-out-commands';
import { createWorkspace, systemMemberId } from './create-workspace';

/** What an invitation says to whoever opens it. Without a workspace it sets up the installation's first. */
export type OpenInvitation = { workspaceName: string | null; name: string; role: Role; isSetup: boolean };

const over = () => fail('not_found', 'This address was used before or is too old.');

/** Reads an invitation that can still be followed. Fails `not_found` for every other, without saying why. */
export async function findInvitation(service: Service, secret: string): Promise<OpenInvitation | Failure> {
  const row = await service.storage.inService('read', (transaction) => readOpen(transaction, service, secret));
  if (!row) return over();
  const { workspace_id: workspaceId, name, role } = row;
  if (workspaceId === null) return { workspaceName: null, name, role, isSetup: true };
  const [stored] = await service.storage.inWorkspace(workspaceId, 'read', (transaction) =>
    findDocuments(transaction, workspaceId, ['workspace'], [workspaceId]),
  );
  const workspace = stored && toDocument(stored);
  if (workspace?.type !== 'workspace') return over();
  return { workspaceName: workspace.name, name, role, isSetup: isSetup(row) };
}

/** Makes an account a member of the invitation's workspace, once. The member bears the account's name. */
export async function acceptInvitation(
  service: Service,
  secret: string,
  account: { accountId: string; name: string },
  newWorkspace: { name: string; locale: string; timeZone: string },
): Promise<{ workspaceId: string } | Failure> {
  const row = await service.storage.inService('read', (transaction) => readOpen(transaction, service, secret));
  if (!row) return over();
  const workspaceId = row.workspace_id ?? service.newId();
  const memberId = service.newId();
  const now = service.now();
  try {
    await service.storage.inWorkspace(workspaceId, 'write', async (transaction) => {
      if (row.workspace_id === null) {
        const made = await createWorkspace(transaction, service, { id: workspaceId, ...newWorkspace });
        if (isFailure(made)) throw new Refused(made);
      }
      // Checked again under the transaction: of two who are equally quick, one joins.
      const isFirst = await useInvitation(transaction, row.id, now);
      const memberships = await listMemberships(transaction, account.accountId);
      if (!isFirst) throw new Refused(over());
      if (memberships.some((membership) => membership.workspace_id === workspaceId)) {
        throw new Refused(fail('already_done', 'You are a member of this workspace already.'));
      }
      const [result] = await carryOutCommands(
        transaction,
        { workspaceId, memberId: systemMemberId, role: 'owner', now },
        [
          {
            id: service.newId(),
            name: 'member.add',
            args: { id: memberId, name: account.name, role: row.role },
            at: now,
          },
        ],
      );
      if (result?.status === 'refused') throw new Refused(fail(result.code, result.message, result.path));
      await insertMembership(transaction, {
        account_id: account.accountId,
        workspace_id: workspaceId,
        member_id: memberId,
      });
    });
    return { workspaceId };
  } catch (error) {
    if (error instanceof Refused) return error.failure;
    throw error;
  }
}

/** Takes the whole transaction back with it. */
class Refused extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

/** Set-up addresses are made by the installation, for nobody by name. */
const isSetup = (row: InvitationRow) => row.name === '';

async function readOpen(
  transaction: Transaction,
  service: Service,
  secret: string,
): Promise<InvitationRow | undefined> {
  const row = await findInvitationByHash(transaction, secretHash(secret));
  if (!row || row.used_at !== null || row.expires_at <= service.now()) return undefined;
  if (!isSetup(row)) return row;
  // A set-up address is worth nothing once somebody has set the workspace up.
  const isSetUp =
    row.workspace_id === null
      ? await hasAnyMembership(transaction)
      : await hasMembershipIn(transaction, row.workspace_id);
  return isSetUp ? undefined : row;
}
