import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { aWorkspace, engagementId, idOf, members } from '../../test/builders/a-workspace';
import { FakeApi } from '../../test/support/fake-api';
import { StopAtStep } from '../../test/support/stop-at-step';
import { command, openDevice, type TestDevice } from '../../test/support/test-device';

/** What a person does on the device while the worker is stopped at some step. */
function theWork() {
  const note = (id: string, text: string) =>
    command('document.create', { document: { type: 'note', id, engagementId, text, on: '2026-06-15' } });
  const risk = {
    type: 'risk',
    id: idOf(120),
    engagementId,
    title: 'Late',
    probability: 2,
    impact: 3,
    openedOn: '2026-06-15',
  };
  return [
    [note(idOf(100), 'First')],
    [command('document.edit', { type: 'note', id: idOf(100), set: { text: 'Second' }, was: { text: 'First' } })],
    // Refused by the API, because the engagement has ended meanwhile; the next depends on it.
    [command('document.create', { document: risk })],
    [command('document.edit', { type: 'risk', id: idOf(120), set: { impact: 5 } })],
    [note(idOf(101), 'Third'), note(idOf(102), 'Fourth')],
  ];
}

/** Gives the work and synchronises; begun again after a stop, it gives the same commands with the same ids. */
async function work(device: TestDevice, batches: ReturnType<typeof theWork>): Promise<'done'> {
  for (const batch of batches) {
    const given = await device.replica.give(batch);
    if ('refusal' in given && given.refusal.code !== 'ended') throw new Error(given.refusal.message);
  }
  await device.synchronise();
  return 'done';
}

async function newApi(): Promise<FakeApi> {
  const api = new FakeApi(aWorkspace().documents());
  api.pageSize = 3;
  return api;
}

function endEngagement(api: FakeApi): void {
  api.carryOut(
    [command('document.edit', { type: 'engagement', id: engagementId, set: { status: 'ended' } })],
    members.owner.id,
  );
}

let devices = 0;

/** Stops the world at one step, starts it again with new objects, and checks that nothing was lost or doubled. */
async function stopAndStartAgain(at: number, when: 'before' | 'after'): Promise<boolean> {
  devices += 1;
  const name = `crash ${devices}`;
  const api = await newApi();
  const first = await openDevice(api, name, members.lead);
  await first.synchronise();
  first.close();
  endEngagement(api);

  const batches = theWork();
  const stop = new StopAtStep(at, when);
  const stopping = await openDevice(api, name, members.lead, stop);
  const end = await Promise.race([stop.stopped, work(stopping, batches)]);

  const again = await openDevice(api, name, members.lead);
  const seen = await work(again, batches);
  expect(seen).toBe('done');
  expect([...api.carriedOut.values()].every((times) => times === 1)).toBe(true);
  expect(await again.queue.pending(again.account)).toEqual([]);
  expect((await again.queue.tray(again.account)).map((entry) => entry.code)).toEqual(['ended', 'depends_on_refused']);
  expect(api.state.find('note', idOf(100))?.text).toBe('Second');
  expect(api.state.find('note', idOf(102))?.text).toBe('Fourth');
  const server = new Map([...api.state.documents()].map((document) => [`${document.type} ${document.id}`, document]));
  expect(await again.view()).toEqual(server);
  again.close();
  stopping.close();
  return end === 'stopped';
}

describe('a worker that is stopped', () => {
  it.each(['before', 'after'] as const)(
    '%s any step of giving and synchronising loses and doubles nothing',
    async (when) => {
      let steps = 1;
      while (await stopAndStartAgain(steps, when)) steps += 1;
      // The loop ends when the work is done without meeting the stop; it must have had steps worth stopping at.
      expect(steps).toBeGreaterThan(20);
    },
    120_000,
  );
});
