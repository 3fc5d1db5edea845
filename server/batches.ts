type Job<Context> = {
  run: (context: Context) => Promise<unknown>;
  resolve: (value: unknown) => void;
  reject: (error: unknown) => void;
};

/** How a job of a batch ended, before the batch itself has. */
export type JobEnd = { value: unknown } | { error: unknown };

type RunBatch<Context> = (key: string, jobs: readonly ((context: Context) => Promise<unknown>)[]) => Promise<JobEnd[]>;

const mostJobs = 64;

/**
 * Jobs that must run one after another for the same key. Those that come while one runs share the next transaction
 * (group commit): `runBatch` runs them and resolves after the commit, and only then is anybody answered.
 */
export class WriteBatches<Context> {
  readonly #runBatch: RunBatch<Context>;
  readonly #waiting = new Map<string, Job<Context>[]>();

  constructor(runBatch: RunBatch<Context>) {
    this.#runBatch = runBatch;
  }

  add<Result>(key: string, run: (context: Context) => Promise<Result>): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      // `run` resolves with what the job gives, which the list of jobs cannot say.
      const job: Job<Context> = { run, resolve: (value) => resolve(value as Result), reject };
      const waiting = this.#waiting.get(key);
      if (waiting) waiting.push(job);
      else {
        this.#waiting.set(key, [job]);
        void this.#drain(key);
      }
    });
  }

  async #drain(key: string): Promise<void> {
    const waiting = this.#waiting.get(key) ?? [];
    while (waiting.length > 0) {
      const batch = waiting.splice(0, mostJobs);
      try {
        const ends = await this.#runBatch(
          key,
          batch.map(({ run }) => run),
        );
        for (const [index, end] of ends.entries()) {
          if ('error' in end) batch[index]?.reject(end.error);
          else batch[index]?.resolve(end.value);
        }
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.#waiting.delete(key);
  }
}
