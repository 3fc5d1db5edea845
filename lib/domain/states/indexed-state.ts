import { type Document, type DocumentOf, type EntityType, engagementIdOf } from '../document';
import type { State } from '../state';

/** A state that never changes and finds a type's documents of one engagement without looking at any other. */
export class IndexedState implements State {
  readonly #workspace: DocumentOf<'workspace'>;
  readonly #byType = new Map<EntityType, Document[]>();
  readonly #byId = new Map<EntityType, Map<string, Document>>();
  readonly #byEngagement = new Map<EntityType, Map<string, Document[]>>();

  constructor(workspace: DocumentOf<'workspace'>, documents: Iterable<Document>) {
    this.#workspace = workspace;
    for (const document of documents) {
      append(this.#byType, document.type, document);
      mapUnder(this.#byId, document.type).set(document.id, document);
      const engagementId = engagementIdOf(document);
      if (engagementId !== null) append(mapUnder(this.#byEngagement, document.type), engagementId, document);
    }
  }

  find<Type extends EntityType>(type: Type, id: string): DocumentOf<Type> | undefined {
    // Stored under its own type.
    return this.#byId.get(type)?.get(id) as DocumentOf<Type> | undefined;
  }

  isArchived(): boolean {
    return false;
  }

  list<Type extends EntityType>(type: Type, engagementId?: string): readonly DocumentOf<Type>[] {
    const documents =
      engagementId === undefined ? this.#byType.get(type) : this.#byEngagement.get(type)?.get(engagementId);
    // Stored under its own type.
    return (documents ?? []) as DocumentOf<Type>[];
  }

  workspace(): DocumentOf<'workspace'> {
    return this.#workspace;
  }
}

function append<Key>(map: Map<Key, Document[]>, key: Key, document: Document): void {
  const list = map.get(key);
  if (list) list.push(document);
  else map.set(key, [document]);
}

function mapUnder<Outer, Inner, Value>(maps: Map<Outer, Map<Inner, Value>>, key: Outer): Map<Inner, Value> {
  let map = maps.get(key);
  if (!map) {
    map = new Map();
    maps.set(key, map);
  }
  return map;
}
