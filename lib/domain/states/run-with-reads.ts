import type { Document, DocumentOf, EntityType } from '../document';
import type { State } from '../state';
import { MemoryState } from './memory-state';

/** What a run looked at and was not yet loaded. */
export type Read =
  | { kind: 'document'; type: EntityType; id: string }
  | { kind: 'list'; type: EntityType; engagementId: string | null };

/** The answer to a read: live documents, and the ids of archived ones. */
export type Loaded = { documents: Document[]; archivedIds: string[] };

/** What tells a read from another. */
export const readKey = (read: Read): string =>
  read.kind === 'document' ? `d ${read.type} ${read.id}` : `l ${read.type} ${read.engagementId ?? ''}`;

/** Documents that lie elsewhere: those that are known already, and the way to the others. */
export interface DistantDocuments {
  /** Answers from what is known. */
  readonly state: State;
  /** Whether `state` answers this read rightly, be it that nothing is there. */
  knows(read: Read): boolean;
  /** Makes reads known. */
  load(reads: readonly Read[]): Promise<void>;
}

type Known = Pick<DistantDocuments, 'state' | 'knows'>;

/** A state that answers from what is known and notes what is not. */
class RecordingState implements State {
  readonly missing = new Map<string, Read>();
  readonly #known: Known;

  constructor(known: Known) {
    this.#known = known;
  }

  find<Type extends EntityType>(type: Type, id: string): DocumentOf<Type> | undefined {
    const found = this.#known.state.find(type, id);
    // One that came with a list need not be asked for by its id.
    if (!found) this.#note({ kind: 'document', type, id });
    return found;
  }

  isArchived(type: EntityType, id: string): boolean {
    this.#note({ kind: 'document', type, id });
    return this.#known.state.isArchived(type, id);
  }

  list<Type extends EntityType>(type: Type, engagementId?: string): readonly DocumentOf<Type>[] {
    this.#note({ kind: 'list', type, engagementId: engagementId ?? null });
    return this.#known.state.list(type, engagementId);
  }

  workspace(): DocumentOf<'workspace'> | undefined {
    this.#note({ kind: 'list', type: 'workspace', engagementId: null });
    return this.#known.state.workspace();
  }

  #note(read: Read): void {
    if (!this.#known.knows(read)) this.missing.set(readKey(read), read);
  }
}

/** What was loaded so far: which reads it answers, and the documents that answer them. */
export type KnownDocuments = {
  readonly memory: State;
  knows(read: Read): boolean;
  take(reads: readonly Read[], loaded: Loaded): void;
};

/** What earlier runs loaded; later ones begin with it. Thrown away when the documents changed. */
export class ReadDocuments implements KnownDocuments {
  readonly memory = new MemoryState();
  readonly #known = new Set<string>();

  /** How many reads it answers. */
  get size(): number {
    return this.#known.size;
  }

  knows(read: Read): boolean {
    return this.#known.has(readKey(read));
  }

  take(reads: readonly Read[], loaded: Loaded): void {
    for (const document of loaded.documents) this.memory.put(document);
    for (const read of reads) {
      this.#known.add(readKey(read));
      if (read.kind === 'document' && loaded.archivedIds.includes(read.id)) this.memory.archive(read.type, read.id);
    }
  }
}

/**
 * Runs a pure function over documents that lie elsewhere: runs it, loads what it asked for, and runs it again until
 * nothing is missing. An answer given while something was missing is thrown away.
 */
export async function runOver<Result>(documents: DistantDocuments, run: (state: State) => Result): Promise<Result> {
  for (;;) {
    const state = new RecordingState(documents);
    const result = run(state);
    if (state.missing.size === 0) return result;
    await documents.load([...state.missing.values()]);
  }
}

/** What a run looks at and is not known, as far as it comes without that: one load for many runs saves time. */
export function missingReads(known: Known, run: (state: State) => unknown): Read[] {
  const state = new RecordingState(known);
  run(state);
  return [...state.missing.values()];
}

/** As `runOver`, where `load` answers reads and `read` keeps the answers. */
export function runWithReads<Result>(
  run: (state: State) => Result,
  load: (reads: readonly Read[]) => Promise<Loaded>,
  read: KnownDocuments = new ReadDocuments(),
): Promise<Result> {
  const distant: DistantDocuments = {
    state: read.memory,
    knows: (one) => read.knows(one),
    load: async (reads) => read.take(reads, await load(reads)),
  };
  return runOver(distant, run);
}
