import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aWorkspace, engagementId, idOf, members, workspaceId } from '../../test/builders/a-workspace';
import { eventually } from '../../test/support/eventually';
import { FakeApi } from '../../test/support/fake-api';
import { command } from '../../test/support/test-device';
import { type Clock, systemClock } from '../platform/clock';
import { AccountKeeper } from './account-keeper';
import { copyDatabaseName, deleteCopyDatabase, openCopyDatabase } from './copy-database';
import { openQueueDatabase } from './queue-database';
import type { QueueStore } from './queue-store';
import { sampleSession } from './sample-session';
import { accountOf, type Session } from './session';

/** Waits are over at once, but for the long ones, which nobody here waits for. */
const clock: Clock = {
  now: () => '2026-06-15T08:00:00Z',
  wait: (delayMs, signal) => (delayMs < 10_000 ? systemClock.wait(1, signal) : new Promise(() => {})),
};

let api: FakeApi;
let queue: QueueStore;
let keeper: AccountKeeper;
let session: Session;
let run = 0;

const note = (id: string, text: string) =>
  command('document.create', { document: { type: 'note', id, engagementId, text, on: '2026-06-15' } });

function newKeeper(): AccountKeeper {
  return new AccountKeeper({
    queue,
    openCopy: openCopyDatabase,
    removeCopy: deleteCopyDatabase,
    clock,
    random: { uuid: () => idOf(999), fraction: () => 0 },
    network: api.networkOf(members.lead.id, 'lead'),
    sampleDocuments: async () => [...aWorkspace().documents()],
    viewChanged: () => {},
    statusChanged: () => {},
    wakeIn: () => {},
  });
}

async function current() {
  const account = await keeper.current();
  if (!account) throw new Error('Nobody is signed in.');
  return account;
}

const textOf = async (id: string) => (await (await current()).replica.find('note', id))?.text;

beforeEach(async () => {
  run += 1;
  api = new FakeApi(aWorkspace().documents());
  queue = await openQueueDatabase(`keeper ${run}`);
  const apiUrl = `http://api.test/${run}`;
  session = {
    account: accountOf(apiUrl, workspaceId, members.lead.id),
    kind: 'api',
    apiUrl: 'http://api.test',
    token: 'secret',
    workspaceId,
    workspaceName: 'Fieldwork',
    member: members.lead,
    state: 'active',
  };
  keeper = newKeeper();
});

afterEach(async () => {
  (await keeper.current())?.close();
});

describe('AccountKeeper', () => {
  it('signs in, fills the copy and is there again after a stop of the worker', async () => {
    await keeper.enter(session);
    await (await current()).synchronise();
    expect(await (await current()).replica.find('engagement', engagementId)).toBeDefined();
    api.isOnline = false;
    keeper = newKeeper();
    expect(await (await current()).replica.find('engagement', engagementId)).toBeDefined();
    expect((await current()).session.member).toEqual(members.lead);
  });

  it('keeps the outbox and the copy when the token is refused, and sends it after the next sign-in', async () => {
    await keeper.enter(session);
    await (await current()).synchronise();
    await (await current()).replica.give([note(idOf(100), 'Kept')]);
    api.status = 401;
    await (await current()).synchronise();
    await eventually(async () => expect((await current()).session.state).toBe('expired'));
    expect((await queue.session())?.token).toBeNull();
    expect(await textOf(idOf(100))).toBe('Kept');
    expect(await keeper.unsaved(session)).toEqual({ waiting: 1, refused: 0 });

    api.status = null;
    await keeper.enter({ ...session, token: 'another' });
    await (await current()).synchronise();
    expect(api.state.find('note', idOf(100))?.text).toBe('Kept');
  });

  it('empties the copy when access was revoked, and keeps what was not sent', async () => {
    await keeper.enter(session);
    await (await current()).synchronise();
    await (await current()).replica.give([note(idOf(100), 'Kept')]);
    api.status = 403;
    await (await current()).synchronise();
    await eventually(async () => expect((await current()).session.state).toBe('expired'));
    expect(await (await current()).replica.find('engagement', engagementId)).toBeUndefined();
    expect(await keeper.unsaved(session)).toEqual({ waiting: 1, refused: 0 });
  });

  it('forgets copy, outbox and token when somebody signs out', async () => {
    await keeper.enter(session);
    await (await current()).synchronise();
    api.isOnline = false;
    await (await current()).replica.give([note(idOf(100), 'Discarded')]);
    await keeper.leave();
    expect(await keeper.current()).toBeNull();
    expect(await queue.session()).toBeNull();
    expect(await queue.pending(session.account)).toEqual([]);
    const names = (await indexedDB.databases()).map((database) => database.name);
    expect(names).not.toContain(copyDatabaseName(session.account));
  });

  it('makes a damaged copy anew from the API and keeps the outbox', async () => {
    await keeper.enter(session);
    await (await current()).synchronise();
    api.isOnline = false;
    await (await current()).replica.give([note(idOf(100), 'Survives')]);
    (await current()).close();
    const database = await openDB(copyDatabaseName(session.account));
    await database.put('documents', { type: 'note', id: idOf(55), engagementId, document: 'garbage' });
    database.close();

    api.isOnline = true;
    keeper = newKeeper();
    await (await current()).replica.documentsOf(engagementId);
    await eventually(async () => {
      expect(await (await current()).replica.find('engagement', engagementId)).toBeDefined();
      expect(api.state.find('note', idOf(100))?.text).toBe('Survives');
    });
    expect(await textOf(idOf(100))).toBe('Survives');
  });

  it('fills a copy that was deleted under it, without waiting for a change or another start', async () => {
    await keeper.enter(session);
    await (await current()).synchronise();
    expect(await (await current()).replica.find('engagement', engagementId)).toBeDefined();
    await deleteCopyDatabase(session.account);
    await eventually(async () => expect(await (await current()).replica.documentsOf(engagementId)).not.toEqual([]));
  });

  it('makes a copy of an unknown layout anew', async () => {
    const newer = await openDB(copyDatabaseName(session.account), 99);
    newer.close();
    await keeper.enter(session);
    await (await current()).synchronise();
    expect(await (await current()).replica.find('engagement', engagementId)).toBeDefined();
  });

  it('hears of a colleague’s change while somebody looks', async () => {
    await keeper.enter(session);
    await (await current()).synchronise();
    await keeper.setWatched(true);
    await eventually(async () => {
      api.carryOut([note(idOf(101), 'From a colleague')], members.member.id, 'member');
      expect(await textOf(idOf(101))).toBe('From a colleague');
    });
  });

  it('tries again by itself when the API is back', async () => {
    await keeper.enter(session);
    await (await current()).synchronise();
    api.isOnline = false;
    await (await current()).replica.give([note(idOf(100), 'Later')]);
    await (await current()).synchronise();
    expect((await current()).isOnline()).toBe(false);
    api.isOnline = true;
    await eventually(() => expect(api.state.find('note', idOf(100))?.text).toBe('Later'));
    await eventually(async () => expect((await current()).isOnline()).toBe(true));
  });

  it('opens the sample without an API, saves into it at once, and removes it', async () => {
    const sample = sampleSession([...aWorkspace().documents()]);
    await keeper.enterSample(sample);
    await (await current()).replica.give([note(idOf(100), 'In the sample')]);
    expect(await textOf(idOf(100))).toBe('In the sample');
    expect(await keeper.unsaved(sample)).toEqual({ waiting: 0, refused: 0 });
    expect((await (await current()).replica.waitingIds()).size).toBe(0);
    keeper = newKeeper();
    expect(await textOf(idOf(100))).toBe('In the sample');
    await keeper.leave();
    expect(await keeper.current()).toBeNull();
    expect(api.pushes).toBe(0);
  });
});
