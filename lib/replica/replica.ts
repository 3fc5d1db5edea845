import type { Change } from '../domain/change';
import type { CommandEnvelope } from '../domain/command';
import type { Document, DocumentOf, EntityType } from '../domain/document';
import { documentKeyOf } from '../domain/documents/document-key';
import { documentsOfEngagement } from '../domain/documents/documents-of-engagement';
import { recordKey } from '../domain/records/record-key';
import type { RecordRef } from '../domain/records/record-ref';
import type { Refusal } from '../domain/refusal';
import type { State } from '../domain/state';
import { OverlayState } from '../domain/states/overlay-state';
import { type Read, ReadDocuments, runWithReads } from '../domain/states/run-with-reads';
import type { CopyStore } from './copy-store';
import type { FoundFacts, KeptFacts } from './kept-facts';
import { PassingReads } from './passing-reads';
import { isWaiting, type PendingCommand } from './pending-command';
import type { QueueStore } from './queue-store';
import { type Author, applyAll, type Replay, replay } from './replay';

export type ReplicaOptions = {
  account: string;
  copy: CopyStore;
  queue: QueueStore;
  author: Author;
  /** Where there is no API (the sample), commands are carried out on the copy itself. */
  keep: ((commands: readonly CommandEnvelope[], changes: readonly Change[]) => Promise<void>) | null;
};

/** How many reads are kept before they are begun anew, so that a long day does not end with the whole copy in memory. */
const mostReads = 20_000;

/** The pending half of the view, and the outbox from which it was made. */
type Projection = { pending: PendingCommand[]; overlay: Map<string, Change>; replay: Replay };

/**
 * What the reader sees: the copy of what the API confirmed, and the outbox replayed over it. Nothing is loaded before
 * it is asked for, so a worker that has just started answers for one engagement without reading the others.
 */
export class Replica {
  readonly #options: ReplicaOptions;
  #projection: Promise<Projection> | null = null;
  #version = 0;
  /** What was read from the copy since it last changed. */
  #read = new ReadDocuments();
  /** What `runPassing` read of the whole workspace since the copy last changed. */
  #readOfAll = new ReadDocuments();
  /** Commands are carried out one after another, each on the view that the one before has left. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: ReplicaOptions) {
    this.#options = options;
  }

  /** Forgets what was read: the copy or the outbox was changed by the sync. */
  refresh(): void {
    this.#reproject();
    this.#read = new ReadDocuments();
    this.#readOfAll = new ReadDocuments();
  }

  /** Grows whenever the view may have changed. */
  get version(): number {
    return this.#version;
  }

  /** Runs a pure function over the view. */
  async run<Result>(act: (state: State) => Result): Promise<Result> {
    const { overlay } = await this.#project();
    return this.#runOverCopy((below) => act(new OverlayState(below, overlay.values())));
  }

  /**
   * As `run`, for whoever looks at one engagement after another: what belongs to an engagement is let go at once, so
   * that passing through thousands of them keeps none in memory. What is `expected` to be read is loaded before the first
   * run, which is otherwise there only to ask for it.
   */
  async runPassing<Result>(act: (state: State) => Result, expected: readonly Read[] = []): Promise<Result> {
    const { overlay } = await this.#project();
    const reads = new PassingReads(this.#readOfAll);
    if (expected.length > 0) reads.take(expected, await this.#options.copy.load(expected));
    return runWithReads(
      (below) => act(new OverlayState(below, overlay.values())),
      (missing) => this.#options.copy.load(missing),
      reads,
    );
  }

  find<Type extends EntityType>(type: Type, id: string): Promise<DocumentOf<Type> | undefined> {
    return this.run((state) => state.find(type, id));
  }

  list<Type extends EntityType>(type: Type, engagementId?: string): Promise<readonly DocumentOf<Type>[]> {
    return this.run((state) => state.list(type, engagementId));
  }

  workspace(): Promise<DocumentOf<'workspace'> | undefined> {
    return this.run((state) => state.workspace());
  }

  /** All documents of one engagement, without the engagement itself. */
  documentsOf(engagementId: string): Promise<Document[]> {
    return this.run((state) => documentsOfEngagement(state, engagementId));
  }

  /** The links that lie on one record. */
  async linksOf(record: RecordRef): Promise<DocumentOf<'recordLink'>[]> {
    const { overlay } = await this.#project();
    const key = recordKey(record);
    const confirmed = await this.#options.copy.linksOf(key);
    const links = merge(
      confirmed,
      overlay,
      (document) => document.type === 'recordLink' && recordKey(document) === key,
    );
    return links.filter((link): link is DocumentOf<'recordLink'> => link.type === 'recordLink');
  }

  /** The cursor up to which changes are in the copy. */
  cursor(): Promise<number> {
    return this.#options.copy.cursor();
  }

  /** The facts kept beside the copy. What the outbox changes is not in them. */
  keptFacts(): Promise<FoundFacts[]> {
    return this.#options.copy.keptFacts();
  }

  keepFacts(facts: readonly KeptFacts[]): Promise<void> {
    return this.#options.copy.keepFacts(facts);
  }

  /** What the outbox changes in the view. */
  async pendingChanges(): Promise<Change[]> {
    return (await this.#project()).replay.changes;
  }

  /** Ids of documents with a change that the API does not have yet. */
  async waitingIds(): Promise<Set<string>> {
    const { pending, replay: replayed } = await this.#project();
    const waiting = pending.filter(isWaiting);
    return new Set(waiting.flatMap((command) => replayed.changedBy.get(command.envelope.id) ?? []));
  }

  /**
   * Carries out commands in order and queues them, all or none. Gives the changes, or the first refusal and its place.
   * Commands that were given before, as when a request was sent twice, are left out. `replacesTrayIds` leave the tray in
   * the same step.
   */
  give(
    commands: readonly CommandEnvelope[],
    replacesTrayIds: readonly string[] = [],
  ): Promise<{ changes: readonly Change[] } | { index: number; refusal: Refusal }> {
    const giving = this.#last.then(() => this.#give(commands, replacesTrayIds));
    this.#last = giving.catch(() => {});
    return giving;
  }

  async #give(commands: readonly CommandEnvelope[], replacesTrayIds: readonly string[]) {
    const { queue, account, author, keep } = this.#options;
    const wasGiven = await Promise.all(commands.map((command) => queue.wasGiven(command.id)));
    const fresh = commands.filter((_command, index) => !wasGiven[index]);
    if (fresh.length === 0) return { changes: [] };
    const outcome = await this.run((state) => applyAll(state, fresh, author));
    if ('refusal' in outcome) {
      const refusedId = fresh[outcome.index]?.id;
      return { index: commands.findIndex((command) => command.id === refusedId), refusal: outcome.refusal };
    }
    if (keep) {
      await keep(fresh, outcome.changes);
      this.refresh();
    } else {
      await queue.enqueue(account, fresh, replacesTrayIds);
      // The copy is as it was, and what was read of it still holds.
      this.#reproject();
    }
    return outcome;
  }

  #reproject(): void {
    this.#version += 1;
    this.#projection = null;
  }

  #project(): Promise<Projection> {
    const current = this.#projection;
    if (current) return current;
    const projecting = this.#makeProjection();
    this.#projection = projecting;
    // A failure is not kept: the next look tries again.
    projecting.catch(() => {
      if (this.#projection === projecting) this.#projection = null;
    });
    return projecting;
  }

  async #makeProjection(): Promise<Projection> {
    const { queue, account, author } = this.#options;
    // The outbox before the copy: a command that moves over in between is then seen twice, which replays to the same,
    // and never not at all.
    const pending = await queue.pending(account);
    const commands = pending.map((command) => command.envelope);
    const replayed = await this.#runOverCopy((below) => replay(below, commands, author));
    const overlay = new Map(replayed.changes.map((change) => [documentKeyOf(change), change]));
    return { pending, overlay, replay: replayed };
  }

  #runOverCopy<Result>(act: (below: State) => Result): Promise<Result> {
    if (this.#read.size > mostReads) this.#read = new ReadDocuments();
    return runWithReads(act, (reads) => this.#options.copy.load(reads), this.#read);
  }
}

function merge(
  confirmed: readonly Document[],
  overlay: ReadonlyMap<string, Change>,
  belongs: (document: Document) => boolean,
): Document[] {
  const documents = confirmed.filter((document) => !overlay.has(documentKeyOf(document)));
  for (const { document } of overlay.values()) if (document && belongs(document)) documents.push(document);
  return documents;
}
