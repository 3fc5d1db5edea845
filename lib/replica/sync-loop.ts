import type { Clock } from '../platform/clock';
import type { Random } from '../platform/random';
import { backoffMs } from './backoff';
import type { SyncOutcome } from './synchronise';

export type SyncLoopOptions = {
  run: () => Promise<SyncOutcome>;
  clock: Clock;
  random: Random;
  /** Called after each run. */
  finished: (outcome: SyncOutcome) => void;
  /** Asks to be woken for another try, should the worker be stopped before that. */
  wakeIn: (delayMs: number) => void;
};

export type SyncLoop = {
  /** Runs now, or once more after the run that is under way. Resolves when nothing is left to run. */
  request(): Promise<void>;
  /** Runs no more. */
  stop(): void;
};

/** Runs the sync one at a time; tries again by itself, later and later, when the API cannot be reached. */
export function createSyncLoop(options: SyncLoopOptions): SyncLoop {
  const stopping = new AbortController();
  let running: Promise<void> | null = null;
  let isRequested = false;
  let isRetry = false;
  let failures = 0;
  let retry: AbortController | null = null;

  const runOnce = async () => {
    let outcome: SyncOutcome;
    try {
      outcome = await options.run();
    } catch (error) {
      // A full disk, say. Trying again may help, giving up certainly does not.
      console.error('Goalpost could not synchronise.', error);
      outcome = { kind: 'busy', retryAfterMs: null };
    }
    if (stopping.signal.aborted) return;
    options.finished(outcome);
    if (outcome.kind === 'unreachable' || outcome.kind === 'busy') retryLater(outcome);
    else failures = 0;
  };

  const retryLater = (outcome: SyncOutcome) => {
    // Only our own tries move the next one away: ten entries logged on a train must not cost minutes afterwards.
    failures = isRetry ? failures + 1 : Math.max(failures, 1);
    isRetry = false;
    const asked = outcome.kind === 'busy' ? (outcome.retryAfterMs ?? 0) : 0;
    const delayMs = Math.max(asked, backoffMs(failures, options.random.fraction()));
    options.wakeIn(delayMs);
    retry = new AbortController();
    const { signal } = retry;
    void options.clock.wait(delayMs, signal).then(() => {
      if (signal.aborted) return;
      isRetry = true;
      void loop.request();
    });
  };

  const runAll = async () => {
    while (isRequested && !stopping.signal.aborted) {
      isRequested = false;
      retry?.abort();
      await runOnce();
      isRetry = false;
    }
    running = null;
  };

  const loop: SyncLoop = {
    request() {
      if (stopping.signal.aborted) return Promise.resolve();
      isRequested = true;
      running ??= runAll();
      return running;
    },
    stop() {
      stopping.abort();
      retry?.abort();
    },
  };
  return loop;
}
