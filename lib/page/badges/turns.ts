/** Work waits for an idle moment, but no longer than this: a page that draws itself anew all the time has none. */
const longestWaitMs = 100;

/** How long a turn may take where no idle moment is known, in milliseconds: a fifth of a frame. */
const busyTurnMs = 3;

/** Whether the time of a turn is over. */
export type IsOver = () => boolean;

/** Turns to work in a page that is busy with its own: short, and never in the middle of what the page does. */
export class Turns {
  readonly #take: (isOver: IsOver) => void;
  #idle = 0;
  #frame = 0;

  constructor(take: (isOver: IsOver) => void) {
    this.#take = take;
  }

  /** Asks for a turn in the next idle moment, or soon if there is none. */
  soon(): void {
    this.#idle ||= requestIdleCallback(
      (deadline) => this.#begin(deadline.didTimeout ? busyTurnMs : deadline.timeRemaining()),
      { timeout: longestWaitMs },
    );
  }

  /** Asks for a turn before the next frame: something is missing that people saw in the last one. */
  nextFrame(): void {
    this.#frame ||= requestAnimationFrame(() => this.#begin(busyTurnMs));
  }

  stop(): void {
    cancelIdleCallback(this.#idle);
    cancelAnimationFrame(this.#frame);
    this.#idle = this.#frame = 0;
  }

  #begin(forMs: number): void {
    this.stop();
    const endsAt = performance.now() + forMs;
    this.#take(() => performance.now() >= endsAt);
  }
}
