/** Counts the steps of everything it wraps, and stops the world before or after one of them. */
export class StopAtStep {
  /** Resolves when the world has stopped. */
  readonly stopped: Promise<'stopped'>;
  steps = 0;
  readonly #at: number;
  readonly #when: 'before' | 'after';
  #stop: (value: 'stopped') => void = () => {};
  #isStopped = false;

  constructor(at: number, when: 'before' | 'after') {
    this.#at = at;
    this.#when = when;
    this.stopped = new Promise((resolve) => {
      this.#stop = resolve;
    });
  }

  /** A function of which every call is a step. A call at or after the stop never comes back. */
  wrap<Args extends unknown[], Result>(act: (...args: Args) => Promise<Result>): (...args: Args) => Promise<Result> {
    return async (...args) => {
      this.steps += 1;
      const isLast = this.steps === this.#at;
      if (this.#isStopped || (isLast && this.#when === 'before')) return this.#never();
      const result = await act(...args);
      return isLast || this.#isStopped ? this.#never() : result;
    };
  }

  /** An object of which every method that gives a promise is wrapped. */
  wrapAll<Target extends object>(target: Target): Target {
    return new Proxy(target, {
      get: (object, key) => {
        const value: unknown = Reflect.get(object, key);
        if (typeof value !== 'function' || key === 'close') return value;
        return this.wrap((...args: unknown[]) => Promise.resolve(Reflect.apply(value, object, args)));
      },
    });
  }

  #never<Result>(): Promise<Result> {
    this.#isStopped = true;
    this.#stop('stopped');
    return new Promise(() => {});
  }
}
