import type { Change } from '../../lib/domain/change';
import type { Document, DocumentOf, EntityType } from '../../lib/domain/document';
import { seesLeadsOnly } from '../../lib/domain/leads-only/leads-only';
import type { ActorRole } from '../../lib/domain/roles';
import type { Loaded, Read } from '../../lib/domain/states/run-with-reads';
import { type DocumentRow, findDocuments, listDocuments, toDocument } from '../storage/documents';
import type { Transaction } from '../storage/storage';

const keyOf = (type: string, id: string) => `${type} ${id}`;
const listKey = (type: string, engagementId: string | null) => keyOf(type, engagementId ?? '');

/**
 * Loads, within one transaction, what commands look at, and remembers it for the next command of the request. What only
 * leads see counts as archived until `admit` was called.
 */
export class StoredState {
  readonly #transaction: Transaction;
  readonly #workspaceId: string;
  /** Null: archived or never there. */
  readonly #known = new Map<string, Document | null>();
  readonly #archived = new Set<string>();
  /** Ids of what each list holds, read once a request and kept in step with what commands change. */
  readonly #lists = new Map<string, Set<string>>();
  readonly #hidden = new Set<string>();
  #seesLeadsOnly = false;

  constructor(transaction: Transaction, workspaceId: string) {
    this.#transaction = transaction;
    this.#workspaceId = workspaceId;
  }

  /** Shows from now on what `role` may see. Called before anything but the workspace and its people was looked at. */
  admit(role: ActorRole): void {
    this.#seesLeadsOnly = seesLeadsOnly(role);
  }

  /** Whether a document is there that whoever looks may not know of: nothing may be written over it. */
  isHidden(type: EntityType, id: string): boolean {
    return this.#hidden.has(keyOf(type, id));
  }

  /** The workspace's own document. */
  async workspace(): Promise<DocumentOf<'workspace'> | undefined> {
    const { documents } = await this.load([{ kind: 'document', type: 'workspace', id: this.#workspaceId }]);
    const [found] = documents;
    return found?.type === 'workspace' ? found : undefined;
  }

  /** Answers `runWithReads`. */
  readonly load = async (reads: readonly Read[]): Promise<Loaded> => {
    const loaded: Loaded = { documents: [], archivedIds: [] };
    await this.#findUnknown(reads);
    for (const read of reads) {
      if (read.kind === 'list') loaded.documents.push(...(await this.#list(read.type, read.engagementId)));
      else {
        const document = this.#known.get(keyOf(read.type, read.id));
        if (document) loaded.documents.push(document);
        else if (this.#archived.has(keyOf(read.type, read.id))) loaded.archivedIds.push(read.id);
      }
    }
    return loaded;
  };

  /** The document as it stood before; null when there was none. Known for all that a command has looked at. */
  before(type: EntityType, id: string): Document | null {
    return this.#known.get(keyOf(type, id)) ?? null;
  }

  apply(changes: readonly Change[]): void {
    for (const change of changes) {
      this.#known.set(keyOf(change.type, change.id), change.document);
      if (!change.document) this.#archived.add(keyOf(change.type, change.id));
      for (const within of [null, change.engagementId]) this.#lists.get(listKey(change.type, within))?.add(change.id);
    }
  }

  async #list(type: EntityType, engagementId: string | null): Promise<Document[]> {
    // There is one workspace document, and every command asks for it.
    if (type === 'workspace') {
      const workspace = await this.workspace();
      return workspace ? [workspace] : [];
    }
    const key = listKey(type, engagementId);
    const ids = this.#lists.get(key) ?? new Set(await this.#findListed(type, engagementId));
    this.#lists.set(key, ids);
    return [...ids].flatMap((id) => this.#known.get(keyOf(type, id)) ?? []);
  }

  async #findListed(type: EntityType, engagementId: string | null): Promise<string[]> {
    const rows = await listDocuments(this.#transaction, this.#workspaceId, type, engagementId);
    for (const row of rows) this.#note(row);
    return rows.map(({ id }) => id);
  }

  async #findUnknown(reads: readonly Read[]): Promise<void> {
    const wanted = reads.filter((read) => read.kind === 'document' && !this.#known.has(keyOf(read.type, read.id)));
    const named = wanted.filter((read) => read.kind === 'document' && isStorable(read.id));
    const types = [...new Set(named.map((read) => read.type))];
    const ids = [...new Set(named.map((read) => (read.kind === 'document' ? read.id : '')))];
    for (const read of wanted) if (read.kind === 'document') this.#known.set(keyOf(read.type, read.id), null);
    for (const row of await findDocuments(this.#transaction, this.#workspaceId, types, ids)) this.#note(row);
  }

  #note(row: DocumentRow): Document | undefined {
    const key = keyOf(row.type, row.id);
    const isHidden = row.leads_only === 1 && !this.#seesLeadsOnly;
    if (isHidden) this.#hidden.add(key);
    const document = isHidden ? undefined : toDocument(row);
    this.#known.set(key, document ?? null);
    if (!document) this.#archived.add(key);
    return document;
  }
}

/** PostgreSQL refuses the NUL character in text; no id of ours has one. */
const isStorable = (id: string) => !id.includes('\u0000');
