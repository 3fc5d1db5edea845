import type { DocumentOf } from '../../lib/domain/document';
import { Batches } from '../batches';
import type { Actor, Service } from '../service';
import { findDocuments, toDocument } from '../storage/documents';
import { secretHash } from '../storage/secret-hash';
import { findTokensByHash, type TokenRow, touchToken } from '../storage/tokens';

/** How exactly the list of keys knows when one was last used. */
const touchEveryMs = 3_600_000;

/** Requests that are answered by the same look at the database. */
const mostRequests = 1000;

/** Whom a token belongs to, and the token as it is kept. */
type Found = { actor: Actor; row: TokenRow };

/** Tells who asks. Requests that come at once are looked up together, each in the database as it stands after it came. */
export class Authenticator {
  readonly #service: Service;
  readonly #batches = new Batches<string, Found | undefined>(mostRequests, (_key, hashes) => this.#findAll(hashes));

  constructor(service: Service) {
    this.#service = service;
  }

  /** Who a token belongs to; undefined when it is unknown, revoked, or its member has left. */
  async authenticate(token: string): Promise<Actor | undefined> {
    const found = await this.#batches.add('', secretHash(token));
    if (!found) return undefined;
    const { row, actor } = found;
    const now = this.#service.now();
    if (row.last_used_at === null || Date.parse(now) - Date.parse(row.last_used_at) > touchEveryMs) {
      await this.#service.storage.inService('write', (transaction) => touchToken(transaction, row.id, now));
    }
    return actor;
  }

  async #findAll(hashes: readonly string[]): Promise<(Found | undefined)[]> {
    const rows = await this.#service.storage.inService('read', (transaction) =>
      findTokensByHash(transaction, [...new Set(hashes)]),
    );
    const workspaceIds = [...new Set(rows.map((row) => row.workspace_id))];
    const workspaces = new Map(
      await Promise.all(workspaceIds.map(async (id) => [id, await this.#readWorkspace(id)] as const)),
    );
    const found = new Map(rows.map((row) => [row.hash, foundBy(row, workspaces.get(row.workspace_id))]));
    return hashes.map((hash) => found.get(hash));
  }

  async #readWorkspace(id: string): Promise<DocumentOf<'workspace'> | undefined> {
    const [row] = await this.#service.storage.inWorkspace(id, 'read', (transaction) =>
      findDocuments(transaction, id, ['workspace'], [id]),
    );
    const document = row && toDocument(row);
    return document?.type === 'workspace' ? document : undefined;
  }
}

function foundBy(row: TokenRow, workspace: DocumentOf<'workspace'> | undefined): Found | undefined {
  const member = workspace?.members.find(({ id }) => id === row.member_id);
  if (!workspace || !member) return undefined;
  const actor: Actor = {
    workspaceId: workspace.id,
    workspaceName: workspace.name,
    memberId: member.id,
    memberName: member.name,
    role: member.role,
    tokenId: row.id,
    kind: row.kind,
  };
  return { actor, row };
}
