import { migrationNames } from './migration-names';
import type { Storage } from './storage';

/**
 * Brings the tables up to date. Loads Kysely only when something is due. Throws when a migration fails, and when a newer
 * version wrote the data.
 */
export async function migrate(storage: Storage): Promise<void> {
  const applied = await appliedMigrations(storage);
  const known: readonly string[] = migrationNames;
  if (applied.some((name) => !known.includes(name))) {
    throw new Error('A newer version of Goalpost wrote this data: run that version, or restore a backup of before.');
  }
  if (known.every((name) => applied.includes(name))) return;
  const [{ Kysely, Migrator }, { migrationsFor }] = await Promise.all([import('kysely'), import('./migrations')]);
  const db = new Kysely<unknown>({ dialect: await storage.kyselyDialect() });
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrationsFor(storage.engine) },
    // Those of the first day sort otherwise than they were made; none needs one that sorts after it.
    allowUnorderedMigrations: true,
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

async function appliedMigrations(storage: Storage): Promise<string[]> {
  try {
    const rows = await storage.inService('read', (transaction) =>
      transaction.all<{ name: string }>('select name from kysely_migration'),
    );
    return rows.map(({ name }) => name);
  } catch {
    // A new database has no such table.
    return [];
  }
}
