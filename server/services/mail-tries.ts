/** Waiting times after each try that failed; after the last the mail counts as failed. */
const waitsMs = [60_000, 300_000, 1_800_000, 7_200_000, 28_800_000];

/** How long one process has for one mail before another may try: longer than the mail server's patience. */
const leaseMs = 120_000;

const later = (instant: string, ms: number) => new Date(Date.parse(instant) + ms).toISOString();

/** Until when a mail that is taken `now` is ours alone, as a UTC instant. */
export const leaseEnd = (now: string): string => later(now, leaseMs);

/** When a mail is tried again after so many tries; null once it has failed. */
export function nextTry(now: string, attempts: number): string | null {
  const wait = waitsMs[attempts - 1];
  return wait === undefined ? null : later(now, wait);
}
