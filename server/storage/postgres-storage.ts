import { escapeLiteral, Pool, type PoolClient, types } from 'pg';
import { StorageBusyError } from '../storage-busy-error';
import { NoticeBoard } from './notice-board';
import { isPassing } from './postgres-errors';
import { NoticeExchange } from './postgres-notices';
import { numbered } from './postgres-placeholders';
import type { Mode, Notice, Storage, Transaction, Value } from './storage';
import { Turns } from './turns';

const bigintType = 20;
const mostConnections = 10;

/** The role that sees one workspace only, where the one that signs in would see all. */
const walledRole = 'goalpost_workspace';

/** How long a write waits for another one of the same workspace, and how long a process may pause within one. */
const lockTimeoutMs = 30_000;
const idleTimeoutMs = 60_000;

/** Reads see one moment; writes take the workspace's row first, so that each sees what the one before committed. */
const beginning = { read: 'begin isolation level repeatable read read only', write: 'begin' } as const;

/**
 * For more than one API process. Row-level security by workspace stands behind the workspace in every query; where
 * the connection's own role is above it (a superuser), each transaction steps down first.
 */
export class PostgresStorage implements Storage {
  readonly engine = 'postgres';
  readonly #pool: Pool;
  readonly #board = new NoticeBoard();
  readonly #exchange: NoticeExchange;
  readonly #stepDown: string;
  /** Writes of one workspace wait for each other anyway: here they do so without a connection each. */
  readonly #writes = new Turns();

  private constructor(pool: Pool, databaseUrl: string, isAboveWalls: boolean) {
    this.#pool = pool;
    this.#exchange = new NoticeExchange(databaseUrl, pool, this.#board);
    this.#stepDown = isAboveWalls ? `, set_config('role', '${walledRole}', true)` : '';
  }

  /** Connects. Throws when the database cannot be reached. */
  static async open(databaseUrl: string): Promise<PostgresStorage> {
    const pool = new Pool({
      connectionString: databaseUrl,
      max: mostConnections,
      connectionTimeoutMillis: 10_000,
      // What is asked at once goes out at once: a way to the database and back costs as much as a small query.
      pipeline: true,
      lock_timeout: lockTimeoutMs,
      idle_in_transaction_session_timeout: idleTimeoutMs,
      // Whole numbers of ours are far below 2^53.
      types: { getTypeParser: (oid, format) => (oid === bigintType ? Number : types.getTypeParser(oid, format)) },
    });
    // A connection that breaks while idle is replaced; without a listener it would end the process.
    pool.on('error', () => undefined);
    const { rows } = await pool.query<{ above: boolean }>(
      'select rolsuper or rolbypassrls as above from pg_roles where rolname = current_user',
    );
    return new PostgresStorage(pool, databaseUrl, rows[0]?.above ?? false);
  }

  inWorkspace<Result>(workspaceId: string, mode: Mode, work: (transaction: Transaction) => Promise<Result>) {
    const run = () => this.#run(`${beginning[mode]}; ${this.#enter(workspaceId)}`, work);
    return mode === 'write' ? this.#writes.take(workspaceId, run) : run();
  }

  #enter(workspaceId: string): string {
    return `select set_config('app.workspace', ${escapeLiteral(workspaceId)}, true)${this.#stepDown}`;
  }

  inService<Result>(mode: Mode, work: (transaction: Transaction) => Promise<Result>) {
    return mode === 'write' ? this.#run(beginning.write, work) : this.#look(work);
  }

  listen(listener: (notice: Notice) => void): () => void {
    this.#exchange.start();
    return this.#board.listen(listener);
  }

  async kyselyDialect() {
    const { PostgresDialect } = await import('kysely');
    return new PostgresDialect({ pool: this.#pool });
  }

  async backup(): Promise<void> {
    throw new Error('Back up PostgreSQL with pg_dump.');
  }

  async check(): Promise<void> {
    await this.#pool.query('select 1');
  }

  async close(): Promise<void> {
    await this.#exchange.close();
    await this.#pool.end();
  }

  async #connect(): Promise<PoolClient> {
    if (this.#pool.ending) throw new StorageBusyError('The database is closed.');
    return this.#pool.connect().catch(rethrow);
  }

  /** What belongs to no workspace is looked up by single statements, which need no moment in common. */
  async #look<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    const client = await this.#connect();
    try {
      return await work(transactionOn(client, []));
    } catch (error) {
      return rethrow(error);
    } finally {
      client.release();
    }
  }

  async #run<Result>(begin: string, work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    const client = await this.#connect();
    const notices: Notice[] = [];
    let broken: Error | undefined;
    try {
      // Goes out with the first statement, in this order; one that fails makes every statement after it fail.
      const begun = client.query(begin);
      begun.catch(() => undefined);
      const result = await work(transactionOn(client, notices));
      await begun;
      await client.query('commit');
      this.#exchange.publish(notices);
      return result;
    } catch (error) {
      // A connection that cannot even roll back must not go back to the pool.
      await client.query('rollback').catch((failure: Error) => {
        broken = failure;
      });
      return rethrow(error);
    } finally {
      client.release(broken);
    }
  }
}

/** Throws what may go well at another try as `StorageBusyError`. Whether a commit arrived is not known then. */
function rethrow(error: unknown): never {
  throw isPassing(error) ? new StorageBusyError('The database cannot take this now.', { cause: error }) : error;
}

function transactionOn(client: PoolClient, notices: Notice[]): Transaction {
  return {
    async all<Row>(sql: string, values: readonly Value[] = []) {
      const { rows } = await client.query({ ...numbered(sql), values: [...values] });
      // The rows are typed where the SQL stands, in this folder.
      return rows as Row[];
    },
    announce: (notice) => notices.push(notice),
    lockRows: ' for update',
  };
}
