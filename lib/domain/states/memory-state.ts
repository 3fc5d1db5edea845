import type { Change } from '../change';
import { type Document, type DocumentOf, type EntityType, engagementIdOf } from '../document';
import type { State } from '../state';

type Slot = { document: Document | null };

/** A state held in memory: the replica's view, tests, and the command line's snapshots. */
export class MemoryState implements State {
  readonly #byType = new Map<EntityType, Map<string, Slot>>();
  /** The live documents of a type, until one of them changes: who asks again gets the same list. */
  readonly #live = new Map<EntityType, readonly Document[]>();

  constructor(documents: Iterable<Document> = []) {
    for (const document of documents) this.put(document);
  }

  put(document: Document): void {
    this.#changing(document.type).set(document.id, { document });
  }

  archive(type: EntityType, id: string): void {
    this.#changing(type).set(id, { document: null });
  }

  apply(changes: readonly Change[]): void {
    for (const change of changes) {
      if (change.document) this.put(change.document);
      else this.archive(change.type, change.id);
    }
  }

  find<Type extends EntityType>(type: Type, id: string): DocumentOf<Type> | undefined {
    const document = this.#byType.get(type)?.get(id)?.document;
    return document ? (document as DocumentOf<Type>) : undefined;
  }

  isArchived(type: EntityType, id: string): boolean {
    return this.#byType.get(type)?.get(id)?.document === null;
  }

  list<Type extends EntityType>(type: Type, engagementId?: string): readonly DocumentOf<Type>[] {
    let live = this.#live.get(type);
    if (!live) {
      live = [...(this.#byType.get(type)?.values() ?? [])].flatMap(({ document }) => document ?? []);
      this.#live.set(type, live);
    }
    const found =
      engagementId === undefined ? live : live.filter((document) => engagementIdOf(document) === engagementId);
    // Kept under their own type.
    return found as readonly DocumentOf<Type>[];
  }

  workspace(): DocumentOf<'workspace'> | undefined {
    return this.list('workspace')[0];
  }

  /** Every live document. */
  *documents(): Generator<Document> {
    for (const slots of this.#byType.values()) {
      for (const { document } of slots.values()) if (document) yield document;
    }
  }

  /** The place of a type's documents, one of which is about to change. */
  #changing(type: EntityType): Map<string, Slot> {
    this.#live.delete(type);
    let slots = this.#byType.get(type);
    if (!slots) {
      slots = new Map();
      this.#byType.set(type, slots);
    }
    return slots;
  }
}
