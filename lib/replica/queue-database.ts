import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type * as z from 'zod/mini';
import type { CommandEnvelope } from '../domain/command';
import { isWaiting, PendingCommand } from './pending-command';
import type { PushOutcome, QueueStore } from './queue-store';
import { RefusedCommand } from './refused-command';
import { PendingConnection, Session } from './session';

const layout = 1;

/** How many ids of commands are remembered, so that a request sent twice is carried out once. */
const rememberedIds = 1000;

interface QueueSchema extends DBSchema {
  session: { key: string; value: unknown };
  outbox: { key: number; value: unknown; indexes: { byAccount: string } };
  tray: { key: string; value: unknown; indexes: { byAccount: string } };
  given: { key: number; value: { id: string }; indexes: { byId: string } };
}

const choiceKey = (account: string, recordKey: string) => `choice ${account} ${recordKey}`;

export type QueueDatabase = IDBPDatabase<QueueSchema>;
type Database = QueueDatabase;

export const queueStores = ['session', 'outbox', 'tray', 'given'] as const;

/** Opens what exists on this device alone. */
export async function openQueueDatabase(name = 'goalpost'): Promise<QueueStore> {
  return queueStoreOn(await openQueueLayout(name));
}

/** The database below it. A later layout may add to it, and never drops what is queued. */
export async function openQueueLayout(name: string): Promise<QueueDatabase> {
  return openDB<QueueSchema>(name, layout, {
    upgrade(opened) {
      opened.createObjectStore('session');
      opened
        .createObjectStore('outbox', { keyPath: 'position', autoIncrement: true })
        .createIndex('byAccount', 'account');
      opened.createObjectStore('tray', { keyPath: 'envelope.id' }).createIndex('byAccount', 'account');
      opened.createObjectStore('given', { autoIncrement: true }).createIndex('byId', 'id');
    },
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  });
}

export function queueStoreOn(database: Database): QueueStore {
  return {
    session: async () => parseOrNull(Session, await database.get('session', 'session')),
    saveSession: (session) => saveOrRemove(database, 'session', session),
    connection: async () => parseOrNull(PendingConnection, await database.get('session', 'connection')),
    saveConnection: (connection) => saveOrRemove(database, 'connection', connection),
    async choice(account, key) {
      const choice = await database.get('session', choiceKey(account, key));
      return typeof choice === 'string' ? choice : null;
    },
    saveChoice: (account, key, engagementId) => saveOrRemove(database, choiceKey(account, key), engagementId),
    async pending(account) {
      return parseAll(PendingCommand, await database.getAllFromIndex('outbox', 'byAccount', account));
    },
    enqueue: (account, commands, replacesTrayIds = []) => enqueue(database, account, commands, replacesTrayIds),
    recordPush: (account, outcome) => recordPush(database, account, outcome),
    removeStored: (account, cursor) =>
      changeOutbox(database, account, (command) =>
        command.storedSeq !== null && command.storedSeq <= cursor ? null : command,
      ),
    forgetStored: (account) => changeOutbox(database, account, (command) => ({ ...command, storedSeq: null })),
    wasGiven: async (id) => (await database.getKeyFromIndex('given', 'byId', id)) !== undefined,
    async rememberGiven(ids) {
      const transaction = database.transaction('given', 'readwrite');
      for (const id of ids) void transaction.store.add({ id });
      await transaction.done;
    },
    async tray(account) {
      const entries = parseAll(RefusedCommand, await database.getAllFromIndex('tray', 'byAccount', account));
      return entries.sort((a, b) => a.position - b.position);
    },
    async saveRefused(entry) {
      await database.put('tray', entry);
    },
    async discardRefused(account, id) {
      const transaction = database.transaction('tray', 'readwrite');
      const entry = parseOrNull(RefusedCommand, await transaction.store.get(id));
      if (entry?.account === account) await transaction.store.delete(id);
      await transaction.done;
    },
    clear: (account) => clear(database, account),
    close: () => database.close(),
  };
}

async function saveOrRemove(database: Database, key: string, value: unknown): Promise<void> {
  if (value === null) await database.delete('session', key);
  else await database.put('session', value, key);
}

async function enqueue(
  database: Database,
  account: string,
  commands: readonly CommandEnvelope[],
  replacesTrayIds: readonly string[],
): Promise<PendingCommand[]> {
  const transaction = database.transaction(['outbox', 'tray', 'given'], 'readwrite', { durability: 'strict' });
  const outbox = transaction.objectStore('outbox');
  const given = transaction.objectStore('given');
  const queued = await Promise.all(
    commands.map(async (envelope): Promise<PendingCommand> => {
      const entry = { account, envelope, storedSeq: null };
      const position = await outbox.add(entry);
      return { ...entry, position };
    }),
  );
  let last = 0;
  for (const { id } of commands) last = await given.add({ id });
  if (last > rememberedIds) await given.delete(IDBKeyRange.upperBound(last - rememberedIds));
  for (const id of replacesTrayIds) await transaction.objectStore('tray').delete(id);
  await transaction.done;
  return queued;
}

async function recordPush(database: Database, account: string, outcome: PushOutcome): Promise<void> {
  const transaction = database.transaction(['outbox', 'tray'], 'readwrite');
  const outbox = transaction.objectStore('outbox');
  const seqOf = new Map(outcome.stored.map(({ id, seq }) => [id, seq]));
  const refusedIds = new Set(outcome.refused.map((entry) => entry.envelope.id));
  for (const command of parseAll(PendingCommand, await outbox.index('byAccount').getAll(account))) {
    const seq = seqOf.get(command.envelope.id);
    if (refusedIds.has(command.envelope.id)) await outbox.delete(command.position);
    else if (seq !== undefined && isWaiting(command)) await outbox.put({ ...command, storedSeq: seq });
  }
  for (const entry of outcome.refused) await transaction.objectStore('tray').put(entry);
  await transaction.done;
}

async function changeOutbox(
  database: Database,
  account: string,
  change: (command: PendingCommand) => PendingCommand | null,
): Promise<void> {
  const transaction = database.transaction('outbox', 'readwrite');
  for (const command of parseAll(PendingCommand, await transaction.store.index('byAccount').getAll(account))) {
    const changed = change(command);
    if (changed === null) await transaction.store.delete(command.position);
    else if (changed !== command) await transaction.store.put(changed);
  }
  await transaction.done;
}

async function clear(database: Database, account: string): Promise<void> {
  const transaction = database.transaction(['outbox', 'tray'], 'readwrite');
  for (const name of ['outbox', 'tray'] as const) {
    const store = transaction.objectStore(name);
    for (const key of await store.index('byAccount').getAllKeys(account)) await store.delete(key);
  }
  await transaction.done;
}

function parseOrNull<Schema extends z.ZodMiniType>(schema: Schema, value: unknown): z.output<Schema> | null {
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** What cannot be read stays where it is and is passed over: one damaged entry must not stop the others. */
function parseAll<Schema extends z.ZodMiniType>(schema: Schema, values: readonly unknown[]): z.output<Schema>[] {
  return values.map((value) => parseOrNull(schema, value)).filter((value) => value !== null);
}
