import type { Change } from '../../lib/domain/change';
import { type Document, type DocumentKey, entityTypes } from '../../lib/domain/document';
import { isLeadsOnly, seesLeadsOnly } from '../../lib/domain/leads-only/leads-only';
import type { ActorRole } from '../../lib/domain/roles';
import { MemoryState } from '../../lib/domain/states/memory-state';
import { type DistantDocuments, type Read, readKey } from '../../lib/domain/states/run-with-reads';
import {
  type DocumentRow,
  findDocuments,
  findUsedIds,
  listDocuments,
  type NumberedChange,
  reissueLeadsOnly,
  saveChanges,
  toDocument,
} from '../storage/documents';
import type { Transaction } from '../storage/storage';

type DocumentRead = Extract<Read, { kind: 'document' }>;
type ListRead = Extract<Read, { kind: 'list' }>;

/**
 * The documents of one workspace within one transaction: loads what is asked for and remembers it for whatever comes
 * after it in the same transaction, in step with what that changes. What only leads see is to everybody else as if it
 * were archived: its id is taken, and there is nothing under it.
 */
export class StoredState {
  readonly #transaction: Transaction;
  readonly #workspaceId: string;
  readonly #asLeadsSee = new MemoryState();
  readonly #asOthersSee = new MemoryState();
  readonly #leadsOnly = new Set<string>();
  /** Reads that the two states answer. */
  readonly #known = new Set<string>();
  /** Changes that are known here and not written yet, by document. */
  readonly #unsaved = new Map<string, NumberedChange>();

  constructor(transaction: Transaction, workspaceId: string) {
    this.#transaction = transaction;
    this.#workspaceId = workspaceId;
  }

  /** The documents as whoever has `role` may see them. */
  seenBy(role: ActorRole): DistantDocuments {
    return {
      state: seesLeadsOnly(role) ? this.#asLeadsSee : this.#asOthersSee,
      knows: (read) => this.#known.has(readKey(this.#asStored(read))),
      load: (reads) => this.load(reads),
    };
  }

  /** Whether a loaded document is there, and whoever has `role` may not know of it. */
  isHiddenFrom(role: ActorRole, document: DocumentKey): boolean {
    return !seesLeadsOnly(role) && this.#leadsOnly.has(keyOf(document));
  }

  /** A loaded document as it stands; null when there is none, or it was archived. */
  before({ type, id }: DocumentKey): Document | null {
    return this.#asLeadsSee.find(type, id) ?? null;
  }

  async load(reads: readonly Read[]): Promise<void> {
    const stored = reads.map((read) => this.#asStored(read)).filter((read) => !this.#known.has(readKey(read)));
    const lists = stored.filter((read) => read.kind === 'list');
    // A list is found by what is written.
    if (lists.length > 0) await this.save();
    await Promise.all([
      this.#loadDocuments(stored.filter((read) => read.kind === 'document')),
      ...lists.map((list) => this.#loadList(list)),
    ]);
    for (const read of stored) this.#known.add(readKey(read));
  }

  /** Takes in what the command of number `seq` changed; it is written with the next `save`. */
  async change(changes: readonly Change[], seq: number): Promise<void> {
    // Each state of a document counts for who may have seen it: a later one must not take its place.
    if (changes.some((change) => this.#unsaved.has(keyOf(change)))) await this.save();
    for (const change of changes) {
      this.#unsaved.set(keyOf(change), { change, seq });
      const wasLeadsOnly = this.#leadsOnly.has(keyOf(change));
      this.#note(change, change.document, change.document ? isLeadsOnly(change.document) : wasLeadsOnly);
    }
  }

  /** Writes all changes that are not written yet. */
  async save(): Promise<void> {
    const unsaved = [...this.#unsaved.values()];
    this.#unsaved.clear();
    await saveChanges(this.#transaction, this.#workspaceId, unsaved);
  }

  /**
   * Puts all that only leads see into the feed again at `seq`, because somebody crossed the line. `wereHeld`: somebody
   * who may no longer see it holds copies.
   */
  async reissueLeadsOnly(seq: number, wereHeld: boolean): Promise<void> {
    await this.save();
    await reissueLeadsOnly(this.#transaction, this.#workspaceId, seq, wereHeld);
  }

  /** Which of `ids` name a document of any type, live or archived. */
  async usedIds(ids: readonly string[]): Promise<Set<string>> {
    if (ids.length === 0) return new Set();
    await this.save();
    return findUsedIds(this.#transaction, this.#workspaceId, entityTypes, ids);
  }

  /** There is one workspace document, and every command asks for it: its list needs no search. */
  #asStored(read: Read): Read {
    return read.type === 'workspace' ? { kind: 'document', type: 'workspace', id: this.#workspaceId } : read;
  }

  async #loadDocuments(reads: readonly DocumentRead[]): Promise<void> {
    const storable = reads.filter(({ id }) => isStorable(id));
    const types = [...new Set(storable.map(({ type }) => type))];
    const ids = [...new Set(storable.map(({ id }) => id))];
    const asked = new Set(storable.map(keyOf));
    const rows = await findDocuments(this.#transaction, this.#workspaceId, types, ids);
    // Types and ids are asked for apart: another type's document of the same id may be known in a newer state.
    for (const row of rows) if (asked.has(keyOf(row))) this.#noteRow(row);
  }

  async #loadList({ type, engagementId }: ListRead): Promise<void> {
    const rows = await listDocuments(this.#transaction, this.#workspaceId, type, engagementId);
    for (const row of rows) this.#noteRow(row);
  }

  #noteRow(row: DocumentRow): void {
    this.#note(row, toDocument(row) ?? null, row.leads_only === 1);
  }

  #note(key: DocumentKey, document: Document | null, leadsOnly: boolean): void {
    this.#known.add(readKey({ kind: 'document', type: key.type, id: key.id }));
    if (leadsOnly) this.#leadsOnly.add(keyOf(key));
    else this.#leadsOnly.delete(keyOf(key));
    put(this.#asLeadsSee, key, document);
    put(this.#asOthersSee, key, leadsOnly ? null : document);
  }
}

function put(state: MemoryState, { type, id }: DocumentKey, document: Document | null): void {
  if (document) state.put(document);
  else state.archive(type, id);
}

const keyOf = ({ type, id }: DocumentKey) => `${type} ${id}`;

/** PostgreSQL refuses the NUL character in text; no id of ours has one. */
const isStorable = (id: string) => !id.includes('\u0000');
