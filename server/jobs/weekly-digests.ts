import type { Service } from '../service';
import { queueWeeklyDigests } from '../services/digests/queue-weekly-digests';

/** How often it looks whether a Monday morning has come somewhere, in milliseconds. */
const lookEveryMs = 900_000;

/** Lines up the weekly digests when they are due: once after a start, then every quarter of an hour. */
export class WeeklyDigests {
  readonly #service: Service;
  readonly #logError: (error: unknown) => void;
  readonly #timer: NodeJS.Timeout;
  #running: Promise<void> | null = null;

  constructor(service: Service, logError: (error: unknown) => void) {
    this.#service = service;
    this.#logError = logError;
    this.#timer = setInterval(() => this.#look(), lookEveryMs);
    this.#timer.unref();
    this.#look();
  }

  /** Resolves when the look that runs, if any, has ended. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#running;
  }

  #look(): void {
    this.#running ??= queueWeeklyDigests(this.#service)
      .catch(this.#logError)
      .finally(() => {
        this.#running = null;
      });
  }
}
