import type { DocumentOf } from '../../../lib/domain/document';
import { type PortfolioFacts, portfolioFacts } from '../../../lib/domain/portfolio/portfolio-facts';
import { dayOfInstant } from '../../../lib/domain/values/day';
import type { ViewChange } from '../../../lib/replica/account';
import type { Replica } from '../../../lib/replica/replica';

/** Least milliseconds between two times that the pages are told of new facts. */
const tellEveryMs = 700;
/** After how many milliseconds of work others get their turn. */
const sliceMs = 12;
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
};

/**
 * The facts of all engagements, worked out one engagement after another between everything else the background does,
 * as long as a page asks for them. What changed is worked out anew; until then its old facts stand.
 */
export class PortfolioFactsKeeper {
  readonly #options: FactsKeeperOptions;
  #replica: Replica | null = null;
  #day = '';
  #facts = new Map<string, PortfolioFacts>();
  /** Engagements whose facts are missing or old. */
  readonly #due = new Set<string>();
  #isWorking = false;
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
  read(
    replica: Replica,
    engagements: readonly Engagement[],
    timeZone: string,
  ): { facts: ReadonlyMap<string, PortfolioFacts>; due: number; today: string } {
    const today = dayOfInstant(this.#options.now(), timeZone);
    if (replica !== this.#replica) this.#forget();
    else if (today !== this.#day) for (const id of this.#facts.keys()) this.#due.add(id);
    this.#replica = replica;
    this.#day = today;
    this.#lastAskedMs = Date.parse(this.#options.now());
    const there = new Set(engagements.map(({ id }) => id));
    for (const id of [...this.#facts.keys(), ...this.#due]) {
      if (there.has(id)) continue;
      this.#facts.delete(id);
      this.#due.delete(id);
    }
    const missing = engagements.filter(({ id }) => !this.#facts.has(id));
    for (const { id } of missing.sort((a, b) => rank[a.status] - rank[b.status])) this.#due.add(id);
    // A copy that cannot be read is mended elsewhere, and what is missing here is taken up at the next look.
    this.#work().catch((error: unknown) => console.error('Goalpost could not work out the portfolio.', error));
    return { facts: this.#facts, due: this.#due.size, today };
  }

  #forget(): void {
    this.#facts = new Map();
    this.#due.clear();
  }

  async #work(): Promise<void> {
    if (this.#isWorking) return;
    this.#isWorking = true;
    try {
      await this.#workThroughDue();
    } finally {
      this.#isWorking = false;
    }
  }

  async #workThroughDue(): Promise<void> {
    let toldMs = this.#nowMs();
    let sliceBegan = this.#nowMs();
    let isUntold = false;
    for (;;) {
      const replica = this.#replica;
      const [id] = this.#due;
      if (!replica || id === undefined || this.#nowMs() - this.#lastAskedMs > patienceMs) break;
      // Taken out before it is read: a change meanwhile puts it back.
      this.#due.delete(id);
      const today = this.#day;
      const facts = await replica.runPassing((state) => portfolioFacts(state, id, today));
      if (replica !== this.#replica) continue;
      if (facts) this.#facts.set(id, facts);
      isUntold = true;
      if (this.#nowMs() - toldMs >= tellEveryMs) {
        this.#options.told();
        isUntold = false;
        toldMs = this.#nowMs();
      }
      if (this.#nowMs() - sliceBegan >= sliceMs) {
        await this.#options.giveWay();
        sliceBegan = this.#nowMs();
      }
    }
    if (isUntold) this.#options.told();
  }

  #nowMs(): number {
    return Date.parse(this.#options.now());
  }
}
