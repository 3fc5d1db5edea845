import { vi } from 'vitest';

/** A busy machine takes more than the second that `vi.waitFor` gives; a check that never holds fails all the same. */
const patienceMs = 20_000;

/** Looks again and again until `check` throws no more, and gives what it gave. Throws what it threw last. */
export function eventually<Result>(check: () => Result | Promise<Result>): Promise<Result> {
  return vi.waitFor(check, { timeout: patienceMs });
}
