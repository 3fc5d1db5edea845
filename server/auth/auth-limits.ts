import { RateLimits } from '../rate-limits';

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

export type AuthBudget = keyof typeof budgets;

/** Slows down whoever guesses. */
export class AuthLimits extends RateLimits<AuthBudget> {
  constructor() {
    super(budgets);
  }
}
