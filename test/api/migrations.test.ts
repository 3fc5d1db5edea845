import { Kysely, Migrator } from 'kysely';
import { expect, it } from 'vitest';
import { listAudit } from '../../server/storage/commands';
import { migrationNames } from '../../server/storage/migration-names';
import { migrationsFor } from '../../server/storage/migrations';
import { openStorage, type StorageOptions } from '../../server/storage/open-storage';
import { PostgresStorage } from '../../server/storage/postgres-storage';
import { SqliteStorage } from '../../server/storage/sqlite-storage';
import type { Storage } from '../../server/storage/storage';
import { describeEachStorage } from '../support/storages';

/** Opens data without bringing its tables up to date. */
const openAsIs = ({ data = '', databaseUrl }: StorageOptions): Promise<Storage> =>
  databaseUrl ? PostgresStorage.open(databaseUrl) : SqliteStorage.open(data);

/** Makes tables as they were after the first `count` changes, with one workspace in them. */
async function makeEarlier(place: StorageOptions, count: number): Promise<void> {
  const storage = await openAsIs(place);
  const wanted: readonly string[] = migrationNames.slice(0, count);
  const migrations = Object.entries(migrationsFor(storage.engine)).filter(([name]) => wanted.includes(name));
  const db = new Kysely<unknown>({ dialect: await storage.kyselyDialect() });
  const provider = { getMigrations: async () => Object.fromEntries(migrations) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error) throw error;
  await storage.inWorkspace('w', 'write', async (transaction) => {
    await transaction.all("insert into workspaces (id, seq, created_at) values ('w', 1, '2026-11-22T08:00:00.000Z')");
    await transaction.all(
      "insert into documents (workspace_id, type, id, seq, data) values ('w', 'note', 'n', 1, '{}')",
    );
    await transaction.all(
      `insert into audit (workspace_id, seq, command_id, member_id, name, at, device_at, changes)
       values ('w', 1, 'c', 'm', 'document.create', '2026-11-22T08:00:00.000Z', '2026-11-22T08:00:00.000Z', ?)`,
      [JSON.stringify([{ id: 'n' }, { id: 'o' }, { id: 'n' }])],
    );
  });
  await storage.close();
}

describeEachStorage('data of an earlier version', ({ emptyPlace }) => {
  it.each(migrationNames.slice(0, -1).map((name, index) => [name, index + 1] as const))(
    'is brought up to date from “%s”, and keeps what it holds',
    async (_name, count) => {
      const place = await emptyPlace();
      await makeEarlier(place, count);
      const storage = await openStorage(place);
      const notes = await storage.inWorkspace('w', 'read', (transaction) =>
        transaction.all('select id, leads_only, was_open from documents'),
      );
      expect(notes).toMatchObject([{ id: 'n', leads_only: 0, was_open: 1 }]);
      for (const documentId of ['n', 'o']) {
        const entries = await storage.inWorkspace('w', 'read', (transaction) =>
          listAudit(transaction, 'w', { documentId, limit: 5 }),
        );
        expect(entries).toMatchObject([{ command_id: 'c' }]);
      }
      for (const table of ['auth_user', 'personal_links', 'digest_mails']) {
        await storage.inService('read', (transaction) => transaction.all(`select * from ${table}`));
      }
      await storage.close();
    },
  );

  it('is refused when a newer version wrote it', async () => {
    const place = await emptyPlace();
    const storage = await openStorage(place);
    await storage.inService('write', (transaction) =>
      transaction.all("insert into kysely_migration (name, timestamp) values ('2099-01-01-later', '2099-01-01')"),
    );
    await storage.close();
    await expect(openStorage(place)).rejects.toThrow('A newer version of Goalpost wrote this data');
  });
});
