/** Time as a value, so that tests need no fake timers and a wrong device clock can be tried. */
export type Clock = {
  /** The present as a UTC instant, by the device's clock. */
  now(): string;
  /** Resolves after `delayMs`, or at once when `signal` aborts. */
  wait(delayMs: number, signal?: AbortSignal): Promise<void>;
};

export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  wait: (delayMs, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) {
        resolve();
        return;
      }
      const finish = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', finish);
        resolve();
      };
      const timer = setTimeout(finish, delayMs);
      signal?.addEventListener('abort', finish);
    }),
};
