import type { RateLimiterMemory } from 'rate-limiter-flexible';

/** So many tries within so many seconds, counted from the first of them. */
export type Budget = { points: number; duration: number };

/** Budgets by name, spent by key. Counted in this process; the library loads with the first question. */
export class RateLimits<Name extends string> {
  readonly #budgets: Readonly<Record<Name, Budget>>;
  readonly #limiters = new Map<Name, Promise<RateLimiterMemory>>();

  constructor(budgets: Readonly<Record<Name, Budget>>) {
    this.#budgets = budgets;
  }

  /** Loads the library, so that the first question waits for nothing: one within a transaction must not. */
  async load(): Promise<void> {
    await import('rate-limiter-flexible');
  }

  /** Seconds to wait; 0 when `key` may try now, which then counts. */
  async take(name: Name, key: string): Promise<number> {
    const limiter = await this.#limiterOf(name);
    try {
      await limiter.consume(key);
      return 0;
    } catch (refused) {
      const hasWait = typeof refused === 'object' && refused !== null && 'msBeforeNext' in refused;
      if (!hasWait) throw refused;
      return Math.max(1, Math.ceil(Number(refused.msBeforeNext) / 1000));
    }
  }

  /** Makes one try of `key` as if it had not been. */
  async giveBack(name: Name, key: string): Promise<void> {
    await (await this.#limiterOf(name)).reward(key);
  }

  #limiterOf(name: Name): Promise<RateLimiterMemory> {
    const limiter = this.#limiters.get(name) ?? makeLimiter(name, this.#budgets[name]);
    this.#limiters.set(name, limiter);
    return limiter;
  }
}

async function makeLimiter(name: string, budget: Budget): Promise<RateLimiterMemory> {
  const { RateLimiterMemory: Limiter } = await import('rate-limiter-flexible');
  return new Limiter({ keyPrefix: name, ...budget });
}
