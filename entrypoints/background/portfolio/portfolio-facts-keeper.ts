import type { DocumentOf } from '../../../lib/domain/document';
import { readsOfEngagement } from '../../../lib/domain/documents/documents-of-engagement';
import { type PortfolioFacts, portfolioFacts } from '../../../lib/domain/portfolio/portfolio-facts';
import { dayOfInstant } from '../../../lib/domain/values/day';
import { type ViewChange, viewChangeOf } from '../../../lib/replica/account';
import type { KeptFacts } from '../../../lib/replica/kept-facts';
import type { Replica } from '../../../lib/replica/replica';

/** Least milliseconds between two times that the pages are told of new facts. */
const tellEveryMs = 700;
/** How many engagements are worked out in one go, with one look into the copy. */
const engagementsAtOnce = 12;
/** How long after a page last asked its work goes on, in milliseconds. */
const patienceMs = 30_000;

/** The order of working: who is busy looks first at what is running. */
const rank = { active: 0, draft: 1, paused: 2, ended: 3 } as const;

type Engagement = Pick<DocumentOf<'engagement'>, 'id' | 'status'>;

export type FactsKeeperOptions = {
  /** UTC instant. */
  now: () => string;
  /** Says that more facts are there. */
  told: () => void;
  /** Gives everything else in the background its turn. */
  giveWay: () => Promise<void>;
  /** The extension's version: facts that another one worked out are not found again. */
  version: string;
};

/**
 * The facts of all engagements, worked out a few at a time between everything else the background does, as long as a
 * page asks for them. They are kept beside the copy, because the browser stops the background after half a minute. What
 * changed is worked out anew; until then its old facts stand.
 */
export class PortfolioFactsKeeper {
  readonly #options: FactsKeeperOptions;
  #replica: Replica | null = null;
  #found: Promise<void> = Promise.resolve();
  #day = '';
  readonly #facts = new Map<string, PortfolioFacts>();
  /** Engagements whose facts are missing or old. */
  readonly #due = new Set<string>();
  /** Engagements that a reader has in sight. */
  #first: readonly string[] = [];
  #beingWorkedOut = 0;
  #isWorking = false;
  #isUntold = false;
  #toldMs = 0;
  #lastAskedMs = 0;

  constructor(options: FactsKeeperOptions) {
    this.#options = options;
  }

  /** Notes which facts are old: these engagements’, or everybody’s. */
  changed({ engagementIds, everything }: ViewChange): void {
    for (const id of everything ? this.#facts.keys() : engagementIds) this.#due.add(id);
  }

  /**
   * The facts there are of all engagements, and how many of them are missing or old; those are worked out from now on.
   * `timeZone` is the workspace’s.
   */
  async read(
    replica: Replica,
    engagements: readonly Engagement[],
    timeZone: string,
  ): Promise<{ facts: ReadonlyMap<string, PortfolioFacts>; due: number; today: string }> {
    const today = dayOfInstant(this.#options.now(), timeZone);
    if (replica !== this.#replica) this.#begin(replica);
    else if (today !== this.#day) this.#makeAllDue();
    this.#day = today;
    this.#lastAskedMs = this.#nowMs();
    await this.#found;
    if (replica === this.#replica) this.#takeStock(engagements);
    const due = this.#due.size + this.#beingWorkedOut;
    // A copy that cannot be read is mended elsewhere, and what is missing here is taken up at the next look.
    this.#work().catch((error: unknown) => console.error('Goalpost could not work out the portfolio.', error));
    return { facts: this.#facts, due, today };
  }

  /** Works these out before all others, as far as they are due, and tells of them at once. */
  workOutFirst(engagementIds: readonly string[]): void {
    this.#first = engagementIds;
  }

  #begin(replica: Replica): void {
    this.#facts.clear();
    this.#due.clear();
    this.#replica = replica;
    this.#found = this.#findKept(replica).catch((error: unknown) => {
      console.error('Goalpost could not read what it kept of the portfolio.', error);
    });
  }

  /** Takes up what an earlier run of the background has kept. */
  async #findKept(replica: Replica): Promise<void> {
    const { version } = replica;
    const pending = viewChangeOf(await replica.pendingChanges());
    const kept = await replica.keptFacts();
    if (replica !== this.#replica) return;
    for (const { engagementId: id, facts, day, by, isOld } of kept) {
      if (by !== this.#options.version) continue;
      this.#facts.set(id, facts);
      if (isOld || day !== this.#day || isTouched(pending, id)) this.#due.add(id);
    }
    // Something came in while they were read, and was not noted of facts that were not here yet.
    if (replica.version !== version) this.#makeAllDue();
  }

  /** Drops what belongs to engagements that are gone, and queues those without facts, the running ones first. */
  #takeStock(engagements: readonly Engagement[]): void {
    const there = new Set(engagements.map(({ id }) => id));
    for (const id of [...this.#facts.keys(), ...this.#due]) {
      if (there.has(id)) continue;
      this.#facts.delete(id);
      this.#due.delete(id);
    }
    const missing = engagements.filter(({ id }) => !this.#facts.has(id));
    for (const { id } of missing.sort((a, b) => rank[a.status] - rank[b.status])) this.#due.add(id);
  }

  #makeAllDue(): void {
    for (const id of this.#facts.keys()) this.#due.add(id);
  }

  async #work(): Promise<void> {
    if (this.#isWorking) return;
    this.#isWorking = true;
    this.#toldMs = this.#nowMs();
    try {
      await this.#workThroughDue();
    } finally {
      this.#isWorking = false;
    }
  }

  async #workThroughDue(): Promise<void> {
    for (;;) {
      const replica = this.#replica;
      const ids = this.#takeNext();
      if (!replica || ids.length === 0) break;
      this.#beingWorkedOut = ids.length;
      await this.#workOut(replica, ids).finally(() => {
        this.#beingWorkedOut = 0;
      });
      this.#isUntold = true;
      if (this.#isAwaited(ids) || this.#nowMs() - this.#toldMs >= tellEveryMs) this.#tell();
      await this.#options.giveWay();
    }
    if (this.#isUntold) this.#tell();
  }

  /** Takes out of what is due what comes next, before it is read: a change meanwhile puts it back. */
  #takeNext(): string[] {
    if (this.#nowMs() - this.#lastAskedMs > patienceMs) return [];
    const inSight = this.#first.filter((id) => this.#due.has(id));
    const ids = [...take(new Set([...inSight, ...take(this.#due, engagementsAtOnce)]), engagementsAtOnce)];
    for (const id of ids) this.#due.delete(id);
    return ids;
  }

  /** Whether a reader has some of these in sight, and waits for nothing else there any more. */
  #isAwaited(ids: readonly string[]): boolean {
    return this.#first.some((id) => ids.includes(id)) && !this.#first.some((id) => this.#due.has(id));
  }

  #tell(): void {
    this.#isUntold = false;
    this.#toldMs = this.#nowMs();
    this.#options.told();
  }

  async #workOut(replica: Replica, ids: readonly string[]): Promise<void> {
    const { version } = replica;
    const day = this.#day;
    const cursor = await replica.cursor();
    const facts = await replica.runPassing((state) => portfolioFacts(state, ids, day), ids.flatMap(readsOfEngagement));
    if (replica !== this.#replica) return;
    for (const [id, own] of facts) this.#facts.set(id, own);
    const pending = viewChangeOf(await replica.pendingChanges());
    // What speaks of a copy that moved meanwhile, or of changes that are not confirmed, would not be known as old.
    if (replica.version !== version) return;
    const kept = [...facts].filter(([id]) => !isTouched(pending, id));
    await replica.keepFacts(
      kept.map(
        ([engagementId, own]): KeptFacts => ({
          engagementId,
          facts: own,
          cursor,
          day,
          by: this.#options.version,
        }),
      ),
    );
  }

  #nowMs(): number {
    return Date.parse(this.#options.now());
  }
}

const isTouched = ({ engagementIds, everything }: ViewChange, id: string) => everything || engagementIds.has(id);

/** The first `count` of a set. */
function* take<Value>(values: Iterable<Value>, count: number): Generator<Value> {
  let taken = 0;
  for (const value of values) {
    if (taken === count) return;
    taken += 1;
    yield value;
  }
}
