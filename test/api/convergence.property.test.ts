import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { Me } from '../../lib/contract/session';
import type { CommandEnvelope } from '../../lib/domain/command';
import {
  clientId,
  criterionId,
  draftId,
  draftItemId,
  engagementId,
  idOf,
  otherEngagementId,
  signerId,
} from '../builders/a-workspace';
import { arbitraryCommand } from '../support/arbitrary-command';
import type { IdPool } from '../support/arbitrary-of-schema';
import { type Accident, type DeviceReplica, openDeviceReplica } from '../support/replica-on-api';
import { startTestApi, type TestApi } from '../support/start-api';

/** Ids that exist in each run’s workspace, ids that were archived there, and ids that another workspace has. */
const foreignNoteId = idOf(800);
const archivedNoteId = idOf(801);

const start: [string, unknown][] = [
  ['document.create', { document: { type: 'client', id: clientId, name: 'Northwind GmbH' } }],
  [
    'document.create',
    { document: { type: 'stakeholder', id: signerId, clientId, name: 'Ms Sato', addedOn: '2026-01-05' } },
  ],
  [
    'document.create',
    {
      document: {
        type: 'engagement',
        id: engagementId,
        clientId,
        name: 'Paid media',
        kind: 'retainer',
        status: 'active',
      },
    },
  ],
  [
    'document.create',
    {
      document: {
        type: 'engagement',
        id: otherEngagementId,
        clientId,
        name: 'SEO',
        kind: 'retainer',
        status: 'active',
      },
    },
  ],
  ['document.create', { document: { type: 'agreement', id: draftId, engagementId, version: 1, status: 'draft' } }],
  [
    'document.create',
    {
      document: {
        type: 'scopeItem',
        id: draftItemId,
        engagementId,
        agreementId: draftId,
        kind: 'deliverable',
        text: 'Landing pages',
      },
    },
  ],
  [
    'document.create',
    {
      document: {
        type: 'criterion',
        id: criterionId,
        engagementId,
        agreementId: draftId,
        kind: 'hard',
        statement: 'Leads',
        unit: 'leads',
      },
    },
  ],
  ['document.create', { document: { type: 'note', id: archivedNoteId, engagementId, text: 'gone', on: '2026-01-05' } }],
  ['document.archive', { type: 'note', id: archivedNoteId }],
];

const ids: IdPool = {
  client: [clientId],
  stakeholder: [signerId],
  engagement: [engagementId, otherEngagementId],
  agreement: [draftId],
  scopeItem: [draftItemId],
  criterion: [criterionId],
  note: [archivedNoteId, foreignNoteId],
};

type Step =
  | { act: 'give'; device: number; command: CommandEnvelope }
  | { act: 'give again'; device: number }
  | { act: 'sync'; device: number; accidents: Accident[] };

const device = fc.constantFrom(0, 1);
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ act: fc.constant('give' as const), device, command: arbitraryCommand(ids) }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('give again' as const), device }) },
  {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constant('sync' as const),
      device,
      accidents: fc.array(fc.constantFrom<Accident>('none', 'request lost', 'answer lost'), { maxLength: 3 }),
    }),
  },
);

const runs = 40;

const Activity = z.object({ entries: z.array(z.object({ commandId: z.string() })), more: z.boolean() });

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  const other = await api.addWorkspace('Another agency');
  await api.send('document.create', { document: { type: 'client', id: clientId, name: 'Theirs' } }, other.key);
});
afterAll(() => api.close());

async function openRun(): Promise<{ key: string; memberId: string; devices: DeviceReplica[] }> {
  const { key } = await api.addWorkspace('Run');
  for (const [name, args] of start) {
    const result = await api.send(name, args, key);
    if (result.status !== 'applied') throw new Error(`${name}: ${JSON.stringify(result)}`);
  }
  const me = Me.parse(await (await api.call('GET', '/v1/me', { key })).json());
  const open = () => openDeviceReplica(api.url, key, me.member.id);
  const devices = await Promise.all([open(), open()]);
  for (const one of devices) await one.sync();
  return { key, memberId: me.member.id, devices };
}

async function loggedIds(key: string): Promise<string[]> {
  const page = Activity.parse(await (await api.call('GET', '/v1/activity?limit=200', { key })).json());
  return page.entries.map((entry) => entry.commandId);
}

describe('two devices and the API', () => {
  it('agree after any interleaving, and each command is carried out once however often it was sent', async () => {
    let given = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 5, maxLength: 30, size: 'max' }), async (steps) => {
        const { key, memberId, devices } = await openRun();
        const commandIds = new Set<string>();
        let last: CommandEnvelope | undefined;
        for (const step of steps) {
          const one = devices[step.device];
          if (!one) continue;
          if (step.act === 'sync') await one.sync(step.accidents);
          else {
            const command = step.act === 'give' ? step.command : last;
            if (!command || !(await one.give(command))) continue;
            last = command;
            commandIds.add(command.id);
          }
        }
        // Twice: what one device sends last, the other has to hear of.
        for (const one of [...devices, ...devices]) await one.sync();
        const fresh = await openDeviceReplica(api.url, key, memberId);
        await fresh.sync();
        const truth = await fresh.view();
        for (const one of devices) expect(await one.view()).toEqual(truth);
        const logged = await loggedIds(key);
        expect(new Set(logged).size).toBe(logged.length);
        const refused = (await Promise.all(devices.map((one) => one.tray()))).flat();
        const carriedOut = [...commandIds].filter((id) => logged.includes(id));
        expect(carriedOut.length + refused.length).toBeGreaterThanOrEqual(commandIds.size);
        given += commandIds.size;
        for (const one of [...devices, fresh]) one.close();
      }),
      { numRuns: runs },
    );
    // Runs whose commands are all refused would prove nothing. Some of them may well be.
    expect(given).toBeGreaterThan(runs);
  });
});
