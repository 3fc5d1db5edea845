import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { SqliteConnection } from './sqlite-driver';
import type { SqliteQueue } from './sqlite-queue';
import type { Transaction, Value } from './storage';

/**
 * Kysely over the one connection: each use is a job in the queue, from acquiring to releasing, so that it never runs
 * inside somebody else's transaction. Its own transactions are savepoints within that job.
 */
export function sqliteQueueDialect(
  connection: SqliteConnection,
  queue: SqliteQueue,
  statements: Pick<Transaction, 'all'>,
): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new QueueDriver(connection, queue, statements),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

class QueueConnection implements DatabaseConnection {
  readonly #connection: SqliteConnection;
  /** Ends the job in the queue; resolves after its commit. */
  readonly release: () => Promise<void>;

  constructor(connection: SqliteConnection, release: () => Promise<void>) {
    this.#connection = connection;
    this.release = release;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const statement = this.#connection.prepare(query.sql);
    const values = query.parameters.map(toValue);
    if (statement.columns().length > 0) return { rows: statement.all(...values) as Row[] };
    const { changes, lastInsertRowid } = statement.run(...values);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  }

  // biome-ignore lint/correctness/useYield: Kysely asks for a generator; nothing of ours streams.
  async *streamQuery(): AsyncGenerator<never> {
    throw new Error('Streaming is not supported.');
  }
}

class QueueDriver implements Driver {
  readonly #connection: SqliteConnection;
  readonly #queue: SqliteQueue;
  readonly #statements: Pick<Transaction, 'all'>;

  constructor(connection: SqliteConnection, queue: SqliteQueue, statements: Pick<Transaction, 'all'>) {
    this.#connection = connection;
    this.#queue = queue;
    this.#statements = statements;
  }

  async init(): Promise<void> {}
  async destroy(): Promise<void> {}

  acquireConnection(): Promise<QueueConnection> {
    return new Promise((resolve, reject) => {
      let end = () => {};
      const used = new Promise<void>((ended) => {
        end = ended;
      });
      const job = this.#queue.run('write', this.#statements, async () => {
        resolve(
          new QueueConnection(this.#connection, () => {
            end();
            return job;
          }),
        );
        await used;
      });
      job.catch(reject);
    });
  }

  async beginTransaction(connection: QueueConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('SAVEPOINT kysely'));
  }

  async commitTransaction(connection: QueueConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('RELEASE kysely'));
  }

  async rollbackTransaction(connection: QueueConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('ROLLBACK TO kysely'));
    await connection.executeQuery(CompiledQuery.raw('RELEASE kysely'));
  }

  async releaseConnection(connection: QueueConnection): Promise<void> {
    await connection.release();
  }
}

/** SQLite has no booleans and no dates. */
function toValue(value: unknown): Value {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'string' || typeof value === 'number' || value === null) return value;
  if (value === undefined) return null;
  throw new TypeError(`SQLite cannot store a ${typeof value}.`);
}
