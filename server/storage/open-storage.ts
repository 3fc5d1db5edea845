import { migrate } from './migrate';
import type { Storage } from './storage';

/** Where the data lies: a directory, or a PostgreSQL database. */
export type StorageOptions = { data?: string; databaseUrl?: string };

export const defaultDataDirectory = './.goalpost/data';

/** Opens the storage and brings its tables up to date. Loads only the engine that is asked for. */
export async function openStorage(options: StorageOptions): Promise<Storage> {
  const storage = options.databaseUrl
    ? await (await import('./postgres-storage')).PostgresStorage.open(options.databaseUrl)
    : await (await import('./sqlite-storage')).SqliteStorage.open(options.data ?? defaultDataDirectory);
  await migrate(storage);
  return storage;
}
