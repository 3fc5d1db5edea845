import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { command } from '../../test/support/test-device';
import { openMendedQueue } from './mended-queue';
import { openQueueDatabase } from './queue-database';

const account = 'a account';
let run = 0;
let name = '';
const damage = () => new DOMException('Failed to read large IndexedDB value', 'UnknownError');

const given = [1, 2, 3].map((number) => command('document.archive', { type: 'note', id: `n${number}` }));

beforeEach(async () => {
  run += 1;
  name = `mended ${run}`;
  const queue = await openQueueDatabase(name);
  await queue.enqueue(account, given);
  await queue.saveChoice(account, 'record', 'engagement-1');
  queue.close();
});
afterEach(() => vi.restoreAllMocks());

/** One entry of the outbox can no longer be read, as when the browser lost the file it lay in. */
function breakOutboxAt(position: number): void {
  const { getAll, get } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (this.name === 'outbox') throw damage();
    return getAll.apply(this, args);
  });
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
    if (this.name === 'outbox' && key === position) throw damage();
    return get.call(this, key);
  });
}

const pendingIds = async (queue: Awaited<ReturnType<typeof openQueueDatabase>>) =>
  (await queue.pending(account)).map(({ envelope }) => envelope.id);
const ids = given.map(({ id }) => id);

describe('openMendedQueue', () => {
  it('opens a sound queue as it is', async () => {
    const { queue, wasDamaged } = await openMendedQueue(name);
    expect(wasDamaged).toBe(false);
    expect(await pendingIds(queue)).toEqual(ids);
  });

  it('keeps everything but the entry that cannot be read, in order, and goes on counting after it', async () => {
    breakOutboxAt(2);
    const { queue, wasDamaged } = await openMendedQueue(name);
    vi.restoreAllMocks();
    expect(wasDamaged).toBe(true);
    expect(await pendingIds(queue)).toEqual([ids[0], ids[2]]);
    expect(await queue.choice(account, 'record')).toBe('engagement-1');
    expect(await queue.wasGiven(ids[0] ?? '')).toBe(true);
    const later = command('document.archive', { type: 'note', id: 'n4' });
    await queue.enqueue(account, [later]);
    expect(await pendingIds(queue)).toEqual([ids[0], ids[2], later.id]);
    queue.close();
    expect((await openMendedQueue(name)).wasDamaged).toBe(false);
  });

  it('finishes a mending that was cut off after the old queue was gone', async () => {
    breakOutboxAt(2);
    const { open, deleteDatabase } = IDBFactory.prototype;
    let isGone = false;
    vi.spyOn(IDBFactory.prototype, 'deleteDatabase').mockImplementation(function (this: IDBFactory, deleted) {
      isGone = true;
      return deleteDatabase.call(this, deleted);
    });
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, ...args) {
      if (isGone) throw new Error('the worker was stopped');
      return open.apply(this, args);
    });
    await expect(openMendedQueue(name)).rejects.toThrow('the worker was stopped');
    vi.restoreAllMocks();
    const { queue } = await openMendedQueue(name);
    expect(await pendingIds(queue)).toEqual([ids[0], ids[2]]);
  });

  it('begins anew where nothing can be opened', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementationOnce(() => {
      throw damage();
    });
    const { queue, wasDamaged } = await openMendedQueue(name);
    expect(wasDamaged).toBe(true);
    expect(await queue.pending(account)).toEqual([]);
  });

  it('throws nothing away because the disk is full, or because a later version was here', async () => {
    for (const kind of ['QuotaExceededError', 'VersionError']) {
      vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
        throw new DOMException('not now', kind);
      });
      await expect(openMendedQueue(name)).rejects.toThrow('not now');
      vi.restoreAllMocks();
    }
    expect(await pendingIds(await openQueueDatabase(name))).toEqual(ids);
  });
});
