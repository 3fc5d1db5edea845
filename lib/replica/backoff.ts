const firstDelayMs = 1_000;
const longestDelayMs = 5 * 60_000;

/**
 * Milliseconds to wait after `failures` failed tries in a row (1 or more): doubling from one second to five minutes,
 * and spread by `fraction` (0 to 1), so that not everyone comes back at once when the API does.
 */
export function backoffMs(failures: number, fraction: number): number {
  const delayMs = Math.min(firstDelayMs * 2 ** (failures - 1), longestDelayMs);
  return Math.round(delayMs * (0.5 + fraction / 2));
}
