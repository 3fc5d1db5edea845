/** A value that both engines store alike. Yes and no are 1 and 0; instants are ISO 8601 text; JSON is text. */
export type Value = string | number | null;

/** One open transaction. What runs in it awaits nothing but the transaction itself: on SQLite others wait for it. */
export interface Transaction {
  /** Runs one statement with `?` for values, and gives its rows, typed by whoever wrote the SQL beside it. */
  all<Row>(sql: string, values?: readonly Value[]): Promise<Row[]>;
  /** Tells everyone who listens, after the commit, that the workspace moved to `seq`. */
  announce(notice: Notice): void;
  /** What follows `select` to lock the rows it gives until the commit; empty where the engine locks the whole file. */
  readonly lockRows: string;
}

/** A workspace moved to `seq`; a notice is a hint only, so a lost one must not matter. */
export type Notice = { workspaceId: string; seq: number };

export type Mode = 'read' | 'write';

/**
 * Where everything is kept. The SQL is written once, in this folder; an engine runs it. A promise of `write` resolves
 * when the change is on disk.
 */
export interface Storage {
  readonly engine: 'sqlite' | 'postgres';
  /** Runs `work` in a transaction that sees one workspace only. Throws what `work` throws, and then nothing was written. */
  inWorkspace<Result>(
    workspaceId: string,
    mode: Mode,
    work: (transaction: Transaction) => Promise<Result>,
  ): Promise<Result>;
  /** As `inWorkspace`, over what belongs to no workspace: tokens, invitations, their list. A read may see several moments. */
  inService<Result>(mode: Mode, work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  /** Calls `listener` for each notice of this or any other process; gives the function that ends it. */
  listen(listener: (notice: Notice) => void): () => void;
  /** A Kysely dialect over the same connections, for the migrations and the account library. */
  kyselyDialect(): Promise<import('kysely').Dialect>;
  /** Writes a whole and consistent copy of the data to `file` while others go on working. Throws where the engine cannot. */
  backup(file: string): Promise<void>;
  /** Throws when the engine does not answer. */
  check(): Promise<void>;
  close(): Promise<void>;
}
