import type { Storage } from './storage';

/** The name of the newest migration; kept apart, because starting must not load Kysely to learn that nothing is due. */
export const newestMigration = '2026-11-22-what-is-shared';

/** Brings the tables up to date. Loads Kysely only when something is due. Throws when a migration fails. */
export async function migrate(storage: Storage): Promise<void> {
  if ((await appliedMigration(storage)) === newestMigration) return;
  const [{ Kysely, Migrator }, { migrationsFor }] = await Promise.all([import('kysely'), import('./migrations')]);
  const db = new Kysely<unknown>({ dialect: await storage.kyselyDialect() });
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrationsFor(storage.engine) } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

async function appliedMigration(storage: Storage): Promise<string | null> {
  try {
    const rows = await storage.inService('read', (transaction) =>
      transaction.all<{ name: string }>('select name from kysely_migration order by name desc limit 1'),
    );
    return rows[0]?.name ?? null;
  } catch {
    // A new database has no such table.
    return null;
  }
}
