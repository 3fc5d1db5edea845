import type { RateLimiterMemory } from 'rate-limiter-flexible';

/** How many tries an address, an account or an invitation has within how many seconds. */
const budgets = {
  /** A network address signing in, setting up or joining. */
  people: { points: 60, duration: 60 },
  /** One mail address, from wherever. */
  mailAddress: { points: 10, duration: 300 },
  /** A network address asking for device codes. */
  deviceCode: { points: 60, duration: 60 },
  /** A network address asking whether a code was approved. */
  devicePoll: { points: 300, duration: 60 },
  /** An account typing user codes, which are short. */
  userCode: { points: 20, duration: 300 },
  /** A network address opening clients' pages; an office shares one. */
  clientPage: { points: 240, duration: 60 },
  /** One personal link sending its form, or a network address asking to be led to the newest version. */
  clientAnswer: { points: 20, duration: 300 },
} as const;

export type Budget = keyof typeof budgets;

/** Slows down whoever guesses. Counted in this process; the library loads with the first question. */
export class AuthLimits {
  #limiters: Promise<Record<Budget, RateLimiterMemory>> | null = null;

  /** Seconds to wait; 0 when `key` may try now, which then counts. */
  async take(budget: Budget, key: string): Promise<number> {
    this.#limiters ??= makeLimiters();
    const limiter = (await this.#limiters)[budget];
    try {
      await limiter.consume(key);
      return 0;
    } catch (refused) {
      const hasWait = typeof refused === 'object' && refused !== null && 'msBeforeNext' in refused;
      if (!hasWait) throw refused;
      return Math.max(1, Math.ceil(Number(refused.msBeforeNext) / 1000));
    }
  }
}

async function makeLimiters(): Promise<Record<Budget, RateLimiterMemory>> {
  const { RateLimiterMemory: Limiter } = await import('rate-limiter-flexible');
  const make = (budget: Budget) => new Limiter({ keyPrefix: budget, ...budgets[budget] });
  return {
    people: make('people'),
    mailAddress: make('mailAddress'),
    deviceCode: make('deviceCode'),
    devicePoll: make('devicePoll'),
    userCode: make('userCode'),
    clientPage: make('clientPage'),
    clientAnswer: make('clientAnswer'),
  };
}
