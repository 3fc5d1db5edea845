import { access, copyFile, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { type Failure, fail } from '../failure';
import { migrate } from './migrate';
import { openSqlite, type SqliteConnection } from './sqlite-driver';
import { databaseFileName, SqliteStorage } from './sqlite-storage';

/**
 * Brings a backup back in one transaction, beside whatever works on the database. A workspace that was there goes on
 * from the higher `seq`, with everything marked as changed, so that a reader who was further than the backup notices.
 * Fails `wrong_type` for what is no backup and `not_empty` where there is data and `replace` is not set.
 */
export async function restoreBackup(file: string, directory: string, replace: boolean): Promise<Failure | undefined> {
  if (!(await isBackup(file))) return fail('wrong_type', `${file} is no backup of Goalpost.`);
  const target = await SqliteStorage.open(directory);
  const workDirectory = await mkdtemp(path.join(directory, 'restore-'));
  try {
    await migrate(target);
    const present = await target.inService('read', (transaction) =>
      transaction.all('select 1 from workspaces limit 1'),
    );
    if (present.length > 0 && !replace) return fail('not_empty', 'There is data already: restore with --replace.');
    // A backup of an earlier version is brought up to date first, as a copy: nobody's backup is ever changed.
    await copyFile(file, path.join(workDirectory, databaseFileName));
    const copy = await SqliteStorage.open(workDirectory);
    await migrate(copy);
    await copy.close();
    await copyTables(path.join(directory, databaseFileName), path.join(workDirectory, databaseFileName));
    return undefined;
  } finally {
    await target.close();
    await rm(workDirectory, { recursive: true, force: true });
  }
}

async function isBackup(file: string): Promise<boolean> {
  let connection: SqliteConnection | undefined;
  try {
    // Opening would make a file that is missing.
    await access(file);
    connection = await openSqlite(file);
    const [check] = connection.prepare('select name from kysely_migration limit 1').all();
    return check !== undefined;
  } catch {
    return false;
  } finally {
    connection?.close();
  }
}

async function copyTables(targetFile: string, backupFile: string): Promise<void> {
  const connection = await openSqlite(targetFile);
  try {
    connection.exec('PRAGMA busy_timeout = 10000');
    connection.exec('PRAGMA synchronous = FULL');
    // Tables are emptied and filled one after another; the backup is whole in itself.
    connection.exec('PRAGMA foreign_keys = OFF');
    connection.prepare('attach ? as backup').all(backupFile);
    connection.exec('BEGIN IMMEDIATE');
    connection.exec(rememberPresent);
    for (const table of listTables(connection)) {
      connection.exec(`delete from main.${table}`);
      connection.exec(`insert into main.${table} select * from backup.${table}`);
    }
    connection.exec(moveAhead);
    connection.exec('COMMIT');
  } finally {
    connection.close();
  }
}

function listTables(connection: SqliteConnection): string[] {
  const rows = connection
    .prepare(
      `select name from main.sqlite_master
       where type = 'table' and name not like 'sqlite\\_%' escape '\\' and name not like 'kysely\\_%' escape '\\'`,
    )
    .all() as { name: string }[];
  return rows.map(({ name }) => `"${name}"`);
}

const rememberPresent = `
  create temp table present_workspaces as select id, seq from main.workspaces;
  create temp table present_documents as select workspace_id, type, id, engagement_id from main.documents;`;

/** Documents a `seq`, so that a page of the feed stays small. */
const documentsPerSeq = 500;

const moveAhead = `
  insert into main.documents (workspace_id, type, id, seq, engagement_id, lookup, data, deleted)
    select workspace_id, type, id, 0, engagement_id, null, null, 1 from present_documents
    where workspace_id in (select id from main.workspaces) on conflict do nothing;
  create temp table moved as
    select d.workspace_id, d.type, d.id,
      max(w.seq, p.seq) + 1 + (row_number() over (partition by d.workspace_id order by d.seq) - 1) / ${documentsPerSeq} as seq
    from main.documents d
    join main.workspaces w on w.id = d.workspace_id
    join present_workspaces p on p.id = d.workspace_id;
  update main.documents set seq = moved.seq, was_open = 1 from moved
    where moved.workspace_id = documents.workspace_id and moved.type = documents.type and moved.id = documents.id;
  update main.workspaces set seq = (select max(seq) from moved where moved.workspace_id = workspaces.id)
    where id in (select workspace_id from moved);`;
