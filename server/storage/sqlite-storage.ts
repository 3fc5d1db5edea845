import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { NoticeBoard } from './notice-board';
import { openSqlite, type SqliteConnection, type SqliteStatement } from './sqlite-driver';
import { SqliteQueue } from './sqlite-queue';
import type { Mode, Notice, Storage, Transaction, Value } from './storage';

export const databaseFileName = 'goalpost.sqlite';
/** How often a running API looks whether another process, such as the command line, has written. */
const foreignWritePollMs = 250;
const mostStatements = 500;

/**
 * The embedded default: one SQLite file in write-ahead mode, synced to disk at each commit. The directory must be on
 * a local disk.
 */
export class SqliteStorage implements Storage {
  readonly engine = 'sqlite';
  readonly #connection: SqliteConnection;
  readonly #queue: SqliteQueue;
  readonly #statements = new Map<string, SqliteStatement>();
  readonly #board = new NoticeBoard();
  #poll: NodeJS.Timeout | null = null;
  #dataVersion: unknown = null;

  private constructor(connection: SqliteConnection) {
    this.#connection = connection;
    this.#queue = new SqliteQueue(connection, (notices) => {
      for (const notice of notices) this.#board.tell(notice);
    });
  }

  /** Opens the database in `directory` and makes the directory if it is missing. */
  static async open(directory: string): Promise<SqliteStorage> {
    await mkdir(directory, { recursive: true, mode: 0o700 });
    const connection = await openSqlite(path.join(directory, databaseFileName));
    // Short, because a wait here holds the whole process: the queue tries again by timer.
    connection.exec('PRAGMA busy_timeout = 100');
    await enableWriteAheadLog(connection);
    connection.exec('PRAGMA synchronous = FULL');
    connection.exec('PRAGMA foreign_keys = ON');
    requirePragma(connection, 'synchronous', 2);
    return new SqliteStorage(connection);
  }

  inWorkspace<Result>(_workspaceId: string, mode: Mode, work: (transaction: Transaction) => Promise<Result>) {
    return this.#queue.run(mode, this, work);
  }

  inService<Result>(mode: Mode, work: (transaction: Transaction) => Promise<Result>) {
    return this.#queue.run(mode, this, work);
  }

  /** For the queue alone: runs a statement outside of any line. */
  all<Row>(sql: string, values: readonly Value[] = []): Promise<Row[]> {
    let statement = this.#statements.get(sql);
    if (!statement) {
      // Lists of values make many texts of one statement: the oldest makes room.
      const [oldest] = this.#statements.keys();
      if (oldest !== undefined && this.#statements.size >= mostStatements) this.#statements.delete(oldest);
      statement = this.#connection.prepare(sql);
      this.#statements.set(sql, statement);
    }
    // The rows are typed where the SQL stands, in this folder.
    return Promise.resolve(statement.all(...values) as Row[]);
  }

  listen(listener: (notice: Notice) => void): () => void {
    this.#poll ??= this.#startPolling();
    return this.#board.listen(listener);
  }

  async kyselyDialect() {
    const { sqliteQueueDialect } = await import('./sqlite-kysely');
    return sqliteQueueDialect(this.#connection, this.#queue, this);
  }

  async backup(file: string): Promise<void> {
    // SQLite writes into an empty file, and would make one that every account of the machine can read.
    await writeFile(file, '', { mode: 0o600, flag: 'wx' });
    await this.#queue.idle();
    this.#connection.prepare('VACUUM INTO ?').all(file);
  }

  async check(): Promise<void> {
    await this.inService('read', (transaction) => transaction.all('select 1'));
  }

  async close(): Promise<void> {
    if (this.#poll) clearInterval(this.#poll);
    await this.#queue.close();
    this.#statements.clear();
    this.#connection.close();
  }

  #startPolling(): NodeJS.Timeout {
    const timer = setInterval(() => void this.#noticeForeignWrites().catch(() => undefined), foreignWritePollMs);
    timer.unref();
    return timer;
  }

  async #noticeForeignWrites(): Promise<void> {
    const [version] = await this.all<{ data_version: number }>('PRAGMA data_version');
    if (version?.data_version === this.#dataVersion) return;
    this.#dataVersion = version?.data_version;
    const workspaces = await this.inService('read', (transaction) =>
      transaction.all<{ id: string; seq: number }>('select id, seq from workspaces'),
    );
    for (const { id, seq } of workspaces) this.#board.tell({ workspaceId: id, seq });
  }
}

/** Turning the log on needs the file for a moment, which another process may hold at the same time. */
async function enableWriteAheadLog(connection: SqliteConnection): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      connection.exec('PRAGMA journal_mode = WAL');
      break;
    } catch (error) {
      if (attempt === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  requirePragma(connection, 'journal_mode', 'wal');
}

function requirePragma(connection: SqliteConnection, pragma: string, expected: Value): void {
  const [row] = connection.prepare(`PRAGMA ${pragma}`).all();
  const value = row && typeof row === 'object' ? Object.values(row)[0] : undefined;
  if (value !== expected) throw new Error(`SQLite refused ${pragma} = ${expected}: writes would not be safe.`);
}
