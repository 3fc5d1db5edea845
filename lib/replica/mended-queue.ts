import { deleteDB, openDB } from 'idb';
import { isDamage } from './damaged-copy';
import { openQueueLayout, type QueueDatabase, queueStoreOn, queueStores } from './queue-database';
import type { QueueStore } from './queue-store';

/** An entry that could still be read, with its place. */
type Rescued = { store: (typeof queueStores)[number]; key: string | number; value: unknown };

const rescueName = (name: string) => `${name} rescue`;

/**
 * Opens the queue. Where the browser can no longer read it, every entry that can be read goes into a new one; the rest
 * is gone, and `wasDamaged` says so. The entries lie in a database of their own in between, so that a stop of the
 * worker at any instruction loses none.
 */
export async function openMendedQueue(name = 'goalpost'): Promise<{ queue: QueueStore; wasDamaged: boolean }> {
  const existing = await indexedDB.databases();
  const wasCutOff = existing.some((database) => database.name === rescueName(name));
  if (wasCutOff) return { queue: queueStoreOn(await refill(name)), wasDamaged: true };
  const opened = await openQueueLayout(name).catch(damageOnly);
  const isReadable = opened !== null && (await readAll(opened));
  if (opened && isReadable) return { queue: queueStoreOn(opened), wasDamaged: false };
  await keepAside(name, opened ? await rescue(opened) : []);
  opened?.close();
  return { queue: queueStoreOn(await refill(name)), wasDamaged: true };
}

/** A full disk, or a queue that a later version of Goalpost laid out, is not mended by throwing anything away. */
function damageOnly(error: unknown): null {
  const isLater = error instanceof Error && error.name === 'VersionError';
  if (isDamage(error) && !isLater) return null;
  throw error;
}

/** Whether everything in the queue can be read. */
async function readAll(database: QueueDatabase): Promise<boolean> {
  try {
    await Promise.all(queueStores.map((store) => database.getAll(store)));
    return true;
  } catch (error) {
    damageOnly(error);
    return false;
  }
}

async function rescue(database: QueueDatabase): Promise<Rescued[]> {
  const rescued: Rescued[] = [];
  for (const store of queueStores) {
    for (const key of await database.getAllKeys(store).catch(() => [])) {
      const value: unknown = await database.get(store, key).catch(() => undefined);
      if (value !== undefined) rescued.push({ store, key, value });
    }
  }
  return rescued;
}

async function keepAside(name: string, rescued: readonly Rescued[]): Promise<void> {
  const database = await openRescue(name);
  const transaction = database.transaction('rescued', 'readwrite', { durability: 'strict' });
  // Once they are all there, or none: half of them would be taken for the whole.
  void transaction.store.put(rescued, 'all');
  await transaction.done;
  database.close();
}

/** Puts what was kept aside into a new queue. Done twice, it gives the same queue. */
async function refill(name: string): Promise<QueueDatabase> {
  const aside = await openRescue(name);
  const rescued: Rescued[] | undefined = await aside.get('rescued', 'all');
  aside.close();
  // Cut off before anything was kept aside: the queue is as it was.
  if (rescued) await deleteDB(name);
  const database = await openQueueLayout(name);
  const transaction = database.transaction(queueStores, 'readwrite', { durability: 'strict' });
  for (const { store, key, value } of rescued ?? []) {
    const target = transaction.objectStore(store);
    // A store with keys of its own in the entries takes none beside them.
    void (target.keyPath === null ? target.put(value, key) : target.put(value));
  }
  await transaction.done;
  await deleteDB(rescueName(name));
  return database;
}

const openRescue = (name: string) =>
  openDB(rescueName(name), 1, { upgrade: (database) => void database.createObjectStore('rescued') });
