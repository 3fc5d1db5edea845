import { StorageBusyError } from '../storage-busy-error';
import type { SqliteConnection } from './sqlite-driver';
import type { Mode, Notice, Transaction, Value } from './storage';

type Job = {
  mode: Mode;
  run: () => Promise<unknown>;
  notices: Notice[];
  resolve: (value: unknown) => void;
  reject: (error: unknown) => void;
};

const jobsPerCommit = 256;
const busyRetryMs = 15;
const busyLimitMs = 30_000;

/**
 * One connection, used by one batch at a time. Work that queues up during a commit shares the next one (group
 * commit): each write has a savepoint of its own, and everyone is answered after the commit. Reads run in the same
 * line, so that nobody is ever shown what is not on disk yet.
 */
export class SqliteQueue {
  readonly #connection: SqliteConnection;
  readonly #onCommit: (notices: readonly Notice[]) => void;
  #waiting: Job[] = [];
  #running: Promise<void> | null = null;
  #busySince: number | null = null;
  #isClosed = false;

  constructor(connection: SqliteConnection, onCommit: (notices: readonly Notice[]) => void) {
    this.#connection = connection;
    this.#onCommit = onCommit;
  }

  run<Result>(
    mode: Mode,
    statements: Pick<Transaction, 'all'>,
    work: (transaction: Transaction) => Promise<Result>,
  ): Promise<Result> {
    if (this.#isClosed) return Promise.reject(new StorageBusyError('The database is closed.'));
    return new Promise<Result>((resolve, reject) => {
      const notices: Notice[] = [];
      const transaction: Transaction = {
        all: <Row>(sql: string, values?: readonly Value[]) => statements.all<Row>(sql, values),
        announce: (notice) => notices.push(notice),
        lockRows: '',
      };
      this.#waiting.push({
        mode,
        run: () => work(transaction),
        notices,
        // `run` resolves with what `work` gave, which the list of jobs cannot say.
        resolve: (value) => resolve(value as Result),
        reject,
      });
      this.#start();
    });
  }

  /** Resolves when all that was queued is done. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running;
  }

  /** As `idle`; what comes after it is refused. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.idle();
  }

  #start(): void {
    this.#running ??= this.#drain().finally(() => {
      this.#running = null;
      if (this.#waiting.length > 0) this.#start();
    });
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) {
      // After the poll phase, so that every request that has arrived by now joins this commit.
      await new Promise(setImmediate);
      const batch = this.#waiting.splice(0, jobsPerCommit);
      try {
        const began = this.#begin(batch.some((job) => job.mode === 'write'));
        if (began) await this.#runBatch(batch);
        else await this.#runReadsOnly(batch);
      } catch (error) {
        // No transaction could begin, as on a disk that fails: whoever asked is told, and the next may try.
        for (const job of batch) job.reject(error);
      }
    }
  }

  /** False while another process holds the file; waiting must not hold up the event loop. Throws what else goes wrong. */
  #begin(writes: boolean): boolean {
    try {
      this.#connection.exec(writes ? 'BEGIN IMMEDIATE' : 'BEGIN');
      this.#busySince = null;
      return true;
    } catch (error) {
      if (isBusy(error)) return false;
      throw error;
    }
  }

  async #runReadsOnly(batch: Job[]): Promise<void> {
    const reads = batch.filter((job) => job.mode === 'read');
    const writes = batch.filter((job) => job.mode === 'write');
    if (reads.length > 0 && this.#begin(false)) await this.#runBatch(reads);
    else this.#waiting.unshift(...reads);
    this.#busySince ??= Date.now();
    if (Date.now() - this.#busySince > busyLimitMs) {
      this.#busySince = null;
      for (const job of writes) job.reject(new StorageBusyError('Another program holds the database.'));
      return;
    }
    this.#waiting.unshift(...writes);
    await new Promise((resolve) => setTimeout(resolve, busyRetryMs));
  }

  async #runBatch(batch: readonly Job[]): Promise<void> {
    const answers: (() => void)[] = [];
    const notices: Notice[] = [];
    for (const job of batch) {
      try {
        const value = await this.#runJob(job);
        notices.push(...job.notices);
        answers.push(() => job.resolve(value));
      } catch (error) {
        answers.push(() => job.reject(error));
      }
    }
    try {
      this.#connection.exec('COMMIT');
    } catch (error) {
      this.#rollBack();
      for (const job of batch) job.reject(error);
      return;
    }
    for (const answer of answers) answer();
    if (notices.length > 0) this.#onCommit(notices);
  }

  async #runJob(job: Job): Promise<unknown> {
    if (job.mode === 'read') return job.run();
    this.#connection.exec('SAVEPOINT job');
    try {
      const value = await job.run();
      this.#connection.exec('RELEASE job');
      return value;
    } catch (error) {
      this.#connection.exec('ROLLBACK TO job');
      this.#connection.exec('RELEASE job');
      throw error;
    }
  }

  #rollBack(): void {
    try {
      this.#connection.exec('ROLLBACK');
    } catch {
      // SQLite has rolled back by itself, as after a full disk.
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && /database is (locked|busy)|SQLITE_BUSY/i.test(error.message);
}
