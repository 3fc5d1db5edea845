import type { DocumentOf, EntityType } from '../domain/document';
import { entities } from '../domain/entities/registry.generated';
import type { State } from '../domain/state';
import { type KnownDocuments, type Loaded, type Read, ReadDocuments } from '../domain/states/run-with-reads';

/**
 * Reads in two halves: what belongs to the whole workspace is kept in `ofAll`, which outlives this; what belongs to
 * one engagement lives as long as this object.
 */
export class PassingReads implements KnownDocuments {
  readonly memory: State;
  readonly #ofAll: ReadDocuments;
  readonly #passing = new ReadDocuments();

  constructor(ofAll: ReadDocuments) {
    this.#ofAll = ofAll;
    this.memory = new TwoHalves(ofAll.memory, this.#passing.memory);
  }

  knows(read: Read): boolean {
    return (isOfAll(read) ? this.#ofAll : this.#passing).knows(read);
  }

  take(reads: readonly Read[], loaded: Loaded): void {
    const ofAll = reads.filter(isOfAll);
    const listed = new Set(ofAll.map(({ type }) => type));
    const { documents, archivedIds } = loaded;
    this.#ofAll.take(ofAll, { documents: documents.filter(({ type }) => listed.has(type)), archivedIds });
    this.#passing.take(
      reads.filter((read) => !isOfAll(read)),
      { documents: documents.filter(({ type }) => entities[type].scope === 'engagement'), archivedIds },
    );
  }
}

/** Workspace-wide types, and lists that go over all engagements. */
function isOfAll(read: Read): boolean {
  if (entities[read.type].scope === 'workspace') return true;
  return read.kind === 'list' && read.engagementId === null;
}

class TwoHalves implements State {
  readonly #ofAll: State;
  readonly #passing: State;

  constructor(ofAll: State, passing: State) {
    this.#ofAll = ofAll;
    this.#passing = passing;
  }

  find<Type extends EntityType>(type: Type, id: string): DocumentOf<Type> | undefined {
    return this.#holderOf(type).find(type, id);
  }

  isArchived(type: EntityType, id: string): boolean {
    return this.#holderOf(type).isArchived(type, id);
  }

  list<Type extends EntityType>(type: Type, engagementId?: string): readonly DocumentOf<Type>[] {
    return (engagementId === undefined ? this.#ofAll : this.#passing).list(type, engagementId);
  }

  workspace(): DocumentOf<'workspace'> | undefined {
    return this.#ofAll.workspace();
  }

  #holderOf(type: EntityType): State {
    return entities[type].scope === 'workspace' ? this.#ofAll : this.#passing;
  }
}
