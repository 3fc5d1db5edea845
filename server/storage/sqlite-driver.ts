import type { Value } from './storage';

/** The part of `node:sqlite` that we use; both drivers have its shape. */
export interface SqliteStatement {
  all(...values: Value[]): unknown[];
  run(...values: Value[]): { changes: number | bigint; lastInsertRowid: number | bigint };
  columns(): unknown[];
}
export interface SqliteConnection {
  exec(sql: string): void;
  prepare(sql: string): SqliteStatement;
  close(): void;
}
type SqliteModule = { DatabaseSync: new (file: string) => SqliteConnection };

/** The built-in driver from Node 22.14 on; the package with the same API before that. */
export async function openSqlite(file: string): Promise<SqliteConnection> {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const hasBuiltIn = major > 22 || (major === 22 && minor >= 14);
  // Named by a variable: Node 20's types do not know the built-in module.
  const name = hasBuiltIn ? 'node:sqlite' : '@photostructure/sqlite';
  const { DatabaseSync } = await withoutExperimentalWarning((): Promise<SqliteModule> => import(name));
  return new DatabaseSync(file);
}

/** Node 22 calls the module experimental on stderr, where the command line says a failure in one sentence. */
async function withoutExperimentalWarning<Result>(load: () => Promise<Result>): Promise<Result> {
  const { emitWarning } = process;
  const emitOthers = (...warning: unknown[]) => {
    if (!String(warning[0]).startsWith('SQLite is an experimental feature'))
      Reflect.apply(emitWarning, process, warning);
  };
  process.emitWarning = emitOthers;
  try {
    return await load();
  } finally {
    if (process.emitWarning === emitOthers) process.emitWarning = emitWarning;
  }
}
