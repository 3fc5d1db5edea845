import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  aWorkspace,
  clientId,
  criterionId,
  engagementId,
  idOf,
  members,
  signedItemId,
} from '../../test/builders/a-workspace';
import { FakeApi } from '../../test/support/fake-api';
import { command, openDevice, type TestDevice } from '../../test/support/test-device';
import { isWaiting } from './pending-command';
import { resendPlan } from './resend-plan';

let api: FakeApi;
let device: TestDevice;
let colleague: TestDevice;
let run = 0;

const createNote = (id: string, text: string) =>
  command('document.create', { document: { type: 'note', id, engagementId, text, on: '2026-06-15' } });
const editNote = (id: string, text: string, was: string) =>
  command('document.edit', { type: 'note', id, set: { text }, was: { text: was } });
const textOf = async (of: TestDevice, id: string) => (await of.replica.find('note', id))?.text;
const waiting = async () => (await device.queue.pending(device.account)).filter(isWaiting).length;

beforeEach(async () => {
  run += 1;
  api = new FakeApi(aWorkspace().documents());
  device = await openDevice(api, `one ${run}`, members.lead);
  colleague = await openDevice(api, `two ${run}`, members.member);
  await device.synchronise();
  await colleague.synchronise();
});

afterEach(() => {
  device.close();
  colleague.close();
});

describe('synchronise', () => {
  it('fills an empty copy from the feed, page by page', async () => {
    api.pageSize = 2;
    const fresh = await openDevice(api, `fresh ${run}`, members.viewer);
    expect(await fresh.synchronise()).toEqual({ kind: 'synced' });
    expect((await fresh.view()).size).toBe([...api.state.documents()].length);
    fresh.close();
  });

  it('shows what was given at once, offline, and brings it to a colleague later', async () => {
    api.isOnline = false;
    expect(await device.replica.give([createNote(idOf(100), 'Said on the phone')])).toHaveProperty('changes');
    expect(await textOf(device, idOf(100))).toBe('Said on the phone');
    expect([...(await device.replica.waitingIds())]).toEqual([idOf(100)]);
    expect(await device.synchronise()).toEqual({ kind: 'unreachable' });
    expect(await waiting()).toBe(1);

    api.isOnline = true;
    expect(await device.synchronise()).toEqual({ kind: 'synced' });
    expect(await device.queue.pending(device.account)).toEqual([]);
    await colleague.synchronise();
    expect(await textOf(colleague, idOf(100))).toBe('Said on the phone');
  });

  it('queues nothing of what the domain refuses here already', async () => {
    const wrong = command('document.create', { document: { type: 'note', id: idOf(101), engagementId, on: 'never' } });
    const outcome = await device.replica.give([createNote(idOf(100), 'Fine'), wrong]);
    expect(outcome).toMatchObject({ index: 1, refusal: { code: 'required' } });
    expect(await device.queue.pending(device.account)).toEqual([]);
    expect(await textOf(device, idOf(100))).toBeUndefined();
  });

  it('applies once what was sent again because the answer was lost', async () => {
    await device.replica.give([createNote(idOf(100), 'Once')]);
    api.answersToLose = 1;
    expect(await device.synchronise()).toEqual({ kind: 'unreachable' });
    expect(await device.synchronise()).toEqual({ kind: 'synced' });
    expect([...api.carriedOut.values()]).toEqual([1]);
  });

  it('gives a command once, however often it is asked to', async () => {
    const create = createNote(idOf(100), 'Once');
    await device.replica.give([create]);
    await device.synchronise();
    expect(await device.replica.give([create])).toEqual({ changes: [] });
    expect(await device.queue.pending(device.account)).toEqual([]);
  });

  it('keeps a stored command in the view until the pull has brought it', async () => {
    await device.replica.give([createNote(idOf(100), 'No flicker')]);
    const [pending] = await device.queue.pending(device.account);
    if (!pending) throw new Error('Nothing was queued.');
    const [result] = api.carryOut([pending.envelope], members.lead.id);
    if (result?.status !== 'applied') throw new Error('It was not applied.');
    await device.queue.recordPush(device.account, { stored: [{ id: result.id, seq: result.seq }], refused: [] });
    device.replica.refresh();
    expect(await waiting()).toBe(0);
    expect(await textOf(device, idOf(100))).toBe('No flicker');
    await device.synchronise();
    expect(await device.queue.pending(device.account)).toEqual([]);
    expect(await textOf(device, idOf(100))).toBe('No flicker');
  });

  it('moves what the API refuses to the tray, and what depends on it, even when sent much later', async () => {
    api.isOnline = false;
    // A colleague ends the engagement meanwhile, so that no new scope may be added.
    const item = {
      type: 'expectation',
      id: idOf(110),
      engagementId,
      stakeholderId: idOf(20),
      text: 'Weekly calls',
      source: 'client_words',
      recordedOn: '2026-06-15',
    };
    await device.replica.give([command('document.create', { document: item })]);
    await device.replica.give([
      command('document.edit', { type: 'expectation', id: idOf(110), set: { verifiedOn: '2026-06-15' } }),
    ]);
    await device.replica.give([createNote(idOf(100), 'Independent')]);
    api.carryOut(
      [command('document.edit', { type: 'engagement', id: engagementId, set: { status: 'ended' } })],
      members.owner.id,
    );
    api.isOnline = true;
    expect(await device.synchronise()).toEqual({ kind: 'synced' });
    const tray = await device.queue.tray(device.account);
    expect(tray.map((entry) => [entry.envelope.name, entry.code])).toEqual([
      ['document.create', 'ended'],
      ['document.edit', 'depends_on_refused'],
    ]);
    expect(await device.replica.find('expectation', idOf(110))).toBeUndefined();
    expect(await textOf(device, idOf(100))).toBe('Independent');

    const [first] = tray;
    if (!first) throw new Error('The tray is empty.');
    api.carryOut(
      [command('document.edit', { type: 'engagement', id: engagementId, set: { status: 'active' } })],
      members.owner.id,
    );
    await device.synchronise();
    const plan = resendPlan(first, { document: { ...item, text: 'Calls each week' } }, tray, {
      at: '2026-06-15T09:00:00Z',
      newId: () => command('', {}).id,
    });
    expect(await device.replica.give(plan.commands, plan.replacesTrayIds)).toHaveProperty('changes');
    await device.synchronise();
    expect(await device.queue.tray(device.account)).toEqual([]);
    expect(api.state.find('expectation', idOf(110))).toMatchObject({
      text: 'Calls each week',
      verifiedOn: '2026-06-15',
    });
  });

  it('drops a refused command when it is discarded', async () => {
    await device.replica.give([editNote(idOf(100), 'b', 'a')]).catch(() => {});
    const create = createNote(idOf(100), 'Mine');
    await device.replica.give([create]);
    api.carryOut([createNote(idOf(100), 'Another with the same id')], members.owner.id);
    await device.synchronise();
    expect(await device.queue.tray(device.account)).toMatchObject([{ code: 'already_done' }]);
    await device.queue.discardRefused(device.account, create.id);
    expect(await device.queue.tray(device.account)).toEqual([]);
  });

  it('merges different fields, and shows both values of the same one', async () => {
    await device.replica.give([
      command('document.edit', {
        type: 'criterion',
        id: criterionId,
        set: { target: '120' },
        was: { target: '100' },
      }),
    ]);
    await device.replica.give([
      command('document.edit', { type: 'criterion', id: criterionId, set: { metric: 'MQL' }, was: { metric: null } }),
    ]);
    await colleague.replica.give([
      command('document.edit', { type: 'criterion', id: criterionId, set: { target: '150' }, was: { target: '100' } }),
    ]);
    await colleague.synchronise();
    await device.synchronise();
    await colleague.synchronise();
    const [entry] = await device.queue.tray(device.account);
    expect(entry).toMatchObject({
      code: 'conflict',
      conflict: { field: 'target', mine: '120', theirs: '150', by: members.member.id },
    });
    const expected = { target: '150', metric: 'MQL' };
    expect(await device.replica.find('criterion', criterionId)).toMatchObject(expected);
    expect(await colleague.replica.find('criterion', criterionId)).toMatchObject(expected);
  });

  it('sends what the API cannot take at all to the tray, and the rest past it', async () => {
    await device.replica.give([createNote(idOf(100), 'Before')]);
    await device.queue.enqueue(device.account, [{ ...command('document.create', {}), name: 'x'.repeat(61) }]);
    await device.replica.give([createNote(idOf(101), 'After')]);
    expect(await device.synchronise()).toEqual({ kind: 'synced' });
    expect(await device.queue.tray(device.account)).toHaveLength(1);
    expect(api.state.find('note', idOf(101))?.text).toBe('After');
  });

  it.each([
    [401, 'expired'],
    [403, 'revoked'],
    [500, 'busy'],
    [429, 'busy'],
  ])('keeps the outbox when the API answers %i', async (status, kind) => {
    await device.replica.give([createNote(idOf(100), 'Kept')]);
    api.status = status;
    expect(await device.synchronise()).toMatchObject({ kind });
    expect(await waiting()).toBe(1);
  });

  it('orders by the API whatever the clock of the device says', async () => {
    await device.replica.give([{ ...createNote(idOf(100), 'From the future'), at: '2031-01-01T00:00:00Z' }]);
    await device.synchronise();
    await colleague.synchronise();
    await colleague.replica.give([
      { ...editNote(idOf(100), 'From the past', 'From the future'), at: '1999-01-01T00:00:00Z' },
    ]);
    await colleague.synchronise();
    await device.synchronise();
    expect(await textOf(device, idOf(100))).toBe('From the past');
  });

  it('starts over when the API was restored to an earlier day, and sends again what it lost', async () => {
    const before = api.seq;
    await device.replica.give([createNote(idOf(100), 'Given after the backup')]);
    await colleague.replica.give([createNote(idOf(101), 'Lost by a colleague')]);
    await colleague.synchronise();
    await device.synchronise();
    // The answer has come, the pull has not, when the API is put back.
    await device.replica.give([createNote(idOf(102), 'Stored but not yet pulled')]);
    const [pending] = await device.queue.pending(device.account);
    if (!pending) throw new Error('Nothing was queued.');
    api.carryOut([pending.envelope], members.lead.id);
    await device.queue.recordPush(device.account, { stored: [{ id: pending.envelope.id, seq: api.seq }], refused: [] });
    api.restoreTo(before);
    expect(await device.synchronise()).toEqual({ kind: 'synced' });
    expect(api.state.find('note', idOf(102))?.text).toBe('Stored but not yet pulled');
    expect(await textOf(device, idOf(102))).toBe('Stored but not yet pulled');
    expect(await textOf(device, idOf(101))).toBeUndefined();
  });

  it('passes over a document that only a newer version can read', async () => {
    const known = api.state.find('client', clientId);
    if (!known) throw new Error('The workspace lacks its client.');
    api.state.put(known);
    const strange = new FakeApi([{ ...known, domains: 'none' } as never, ...aWorkspace().documents()]);
    const fresh = await openDevice(strange, `strange ${run}`, members.viewer);
    expect(await fresh.synchronise()).toEqual({ kind: 'synced' });
    expect(await fresh.replica.find('scopeItem', signedItemId)).toBeDefined();
    fresh.close();
  });

  it('converges two devices that worked offline', async () => {
    await device.replica.give([createNote(idOf(100), 'A'), createNote(idOf(101), 'B')]);
    await colleague.replica.give([createNote(idOf(102), 'C')]);
    await colleague.replica.give([command('document.archive', { type: 'note', id: idOf(102) })]);
    await device.synchronise();
    await colleague.synchronise();
    await device.synchronise();
    expect(await device.view()).toEqual(await colleague.view());
    expect((await device.view()).has(`note ${idOf(102)}`)).toBe(false);
  });
});
