import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PortfolioFacts } from '../../../lib/domain/portfolio/portfolio-facts';
import { viewChangeOf } from '../../../lib/replica/account';
import type { Replica } from '../../../lib/replica/replica';
import {
  aWorkspace,
  clientId,
  engagementId,
  idOf,
  members,
  otherEngagementId,
} from '../../../test/builders/a-workspace';
import { FakeApi } from '../../../test/support/fake-api';
import { command, openDevice, type TestDevice } from '../../../test/support/test-device';
import { PortfolioFactsKeeper } from './portfolio-facts-keeper';

let api: FakeApi;
let device: TestDevice;
let run = 0;
const clock = { now: '' };
/** The ids that were worked out, in the order of working. */
let workedOut: string[] = [];

/** The background after a start: a replica and a keeper that know nothing but what is in the databases. */
async function start(version = '1', now = '2026-06-15T08:00:00Z') {
  device = await openDevice(api, `portfolio ${run}`, members.lead);
  const { replica } = device;
  const runPassing = replica.runPassing.bind(replica);
  replica.runPassing = async (act) => {
    const result = await runPassing(act);
    if (result instanceof Map) workedOut.push(...result.keys());
    return result;
  };
  let told = () => {};
  clock.now = now;
  const keeper = new PortfolioFactsKeeper({
    now: () => clock.now,
    told: () => told(),
    giveWay: () => new Promise((resolve) => setTimeout(resolve)),
    version,
  });
  const look = async () => keeper.read(replica, await engagementsOf(replica), 'Europe/Berlin');
  return {
    keeper,
    look,
    /** Looks, and looks again when everything has been worked out. */
    async lookUntilKnown() {
      const first = await look();
      if (first.due > 0) await new Promise<void>((resolve) => (told = resolve));
      return look();
    },
    stop: () => device.close(),
  };
}

const engagementsOf = (replica: Replica) => replica.runPassing((state) => state.list('engagement'));

const note = (engagement: string, number: number) =>
  command('document.create', {
    document: { type: 'note', id: idOf(number), engagementId: engagement, text: 'Said on the phone', on: '2026-06-15' },
  });
const flag = (engagement: string, number: number) =>
  command('gap.flag', {
    id: idOf(number),
    engagementId: engagement,
    title: 'They expect a call',
    severity: 'critical',
  });

beforeEach(async () => {
  run += 1;
  api = new FakeApi(aWorkspace().documents());
  workedOut = [];
  const first = await start();
  await device.synchronise();
  first.stop();
});

afterEach(async () => {
  // Nobody asks any more: what is still being worked out ends before its database is closed.
  clock.now = '2027-01-01T00:00:00Z';
  await new Promise((resolve) => setTimeout(resolve, 20));
  device.close();
});

describe('PortfolioFactsKeeper', () => {
  it('says what it has at once, and works out the rest', async () => {
    const { look, lookUntilKnown } = await start();
    const first = await look();
    expect([first.facts.size, first.due]).toEqual([0, 2]);
    const { facts, due } = await lookUntilKnown();
    expect([...facts.keys()].sort()).toEqual([engagementId, otherEngagementId].sort());
    expect(due).toBe(0);
  });

  it('works out anew only what changed, and lets the old facts stand until then', async () => {
    const { keeper, look, lookUntilKnown } = await start();
    const before = (await lookUntilKnown()).facts.get(engagementId);
    workedOut = [];
    const outcome = await device.replica.give([flag(engagementId, 800)]);
    if (!('changes' in outcome)) throw new Error(JSON.stringify(outcome));
    keeper.changed(viewChangeOf(outcome.changes));
    const meanwhile = await look();
    expect([meanwhile.due, meanwhile.facts.get(engagementId)]).toEqual([1, before]);
    const after = (await lookUntilKnown()).facts.get(engagementId);
    expect(flagged(after)).toBe(1);
    expect(workedOut).toEqual([engagementId]);
  });

  it('finds its facts again when the background was stopped', async () => {
    const first = await start();
    const { facts } = await first.lookUntilKnown();
    const before = new Map(facts);
    first.stop();
    workedOut = [];
    const { look } = await start();
    const found = await look();
    expect(found.due).toBe(0);
    expect(new Map(found.facts)).toEqual(before);
    expect(workedOut).toEqual([]);
  });

  it('knows after a stop what has changed in the copy since', async () => {
    const first = await start();
    await first.lookUntilKnown();
    api.carryOut([flag(otherEngagementId, 801)], members.lead.id);
    await device.synchronise();
    first.stop();
    workedOut = [];
    const { look, lookUntilKnown } = await start();
    const found = await look();
    expect([found.due, found.facts.size]).toEqual([1, 2]);
    expect(flagged((await lookUntilKnown()).facts.get(otherEngagementId))).toBe(1);
    expect(workedOut).toEqual([otherEngagementId]);
  });

  it('takes all facts for old when something of the whole workspace changed', async () => {
    const first = await start();
    await first.lookUntilKnown();
    const set = { name: 'Northwind SE' };
    api.carryOut([command('document.edit', { type: 'client', id: clientId, set })], members.lead.id);
    await device.synchronise();
    first.stop();
    const found = await (await start()).look();
    expect([found.due, found.facts.size]).toEqual([2, 2]);
  });

  it('keeps nothing that speaks of changes which are not confirmed', async () => {
    const first = await start();
    await first.lookUntilKnown();
    const outcome = await device.replica.give([flag(engagementId, 802)]);
    if (!('changes' in outcome)) throw new Error(JSON.stringify(outcome));
    first.keeper.changed(viewChangeOf(outcome.changes));
    expect(flagged((await first.lookUntilKnown()).facts.get(engagementId))).toBe(1);
    const kept = await device.replica.keptFacts();
    expect(flagged(kept.find((each) => each.engagementId === engagementId)?.facts)).toBe(0);
    first.stop();
    const found = await (await start()).look();
    expect(found.due).toBe(1);
  });

  it('shows yesterday’s facts until today’s are worked out', async () => {
    const first = await start();
    await first.lookUntilKnown();
    clock.now = '2026-06-16T08:00:00Z';
    expect(await first.look()).toMatchObject({ due: 2, today: '2026-06-16' });
    await first.lookUntilKnown();
    first.stop();
    expect((await (await start('1', '2026-06-17T08:00:00Z')).look()).due).toBe(2);
  });

  it('finds nothing again that another version worked out', async () => {
    const first = await start();
    await first.lookUntilKnown();
    first.stop();
    const found = await (await start('2')).look();
    expect([found.due, found.facts.size]).toEqual([2, 0]);
  });

  it('forgets the facts with the copy', async () => {
    const { lookUntilKnown } = await start();
    await lookUntilKnown();
    await device.copy.clear();
    expect(await device.copy.keptFacts()).toEqual([]);
  });

  it('drops engagements that are gone', async () => {
    const { keeper, lookUntilKnown } = await start();
    await lookUntilKnown();
    const { facts } = await keeper.read(device.replica, [{ id: engagementId, status: 'active' }], 'Europe/Berlin');
    expect([...facts.keys()]).toEqual([engagementId]);
  });

  it('stops when no page has asked for half a minute', async () => {
    const { look } = await start();
    await addEngagements(60);
    await look();
    clock.now = '2026-06-15T08:00:31Z';
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(workedOut.length).toBeLessThan(20);
    expect((await look()).due).toBeGreaterThan(40);
  });

  it('gives others their turn: a question is answered long before everything is worked out', async () => {
    const { look, lookUntilKnown } = await start();
    await addEngagements(60);
    await look();
    await device.replica.give([note(engagementId, 803)]);
    expect(await device.replica.find('note', idOf(803))).toBeDefined();
    expect(workedOut.length).toBeLessThan(40);
    expect((await lookUntilKnown()).facts.size).toBe(62);
  });

  it('works out what a reader has in sight before everything else, and says so at once', async () => {
    const { keeper, lookUntilKnown } = await start();
    await addEngagements(60);
    const inSight = [idOf(955), idOf(940), idOf(950)];
    keeper.workOutFirst([...inSight, idOf(4000)]);
    const { facts, due } = await lookUntilKnown();
    expect([...facts.keys()]).toEqual(expect.arrayContaining(inSight));
    expect(due).toBeGreaterThan(40);
  });

  it('goes to the copy once for each few engagements, and for what belongs to all of them once', async () => {
    const { lookUntilKnown } = await start();
    await addEngagements(38);
    const load = vi.spyOn(device.copy, 'load');
    const { facts } = await lookUntilKnown();
    expect(facts.size).toBe(40);
    const wholeTypes = load.mock.calls.flatMap(([reads]) =>
      reads.flatMap((read) => (read.kind === 'list' && read.engagementId === null ? read.type : [])),
    );
    expect(new Set(wholeTypes).size).toBe(wholeTypes.length);
    // Four goes, and what the first of them finds that belongs to all.
    expect(load.mock.calls.length).toBeLessThan(12);
  });

  it('works out running engagements first', async () => {
    const { lookUntilKnown } = await start();
    await addEngagements(12, 'draft');
    await lookUntilKnown();
    expect(workedOut.slice(0, 2).sort()).toEqual([engagementId, otherEngagementId].sort());
  });
});

async function addEngagements(count: number, status = 'active') {
  const commands = Array.from({ length: count }, (_, index) => {
    const id = idOf(900 + index);
    const document = { type: 'engagement', id, clientId, name: `Work ${index}`, kind: 'project', status };
    return command('document.create', { document });
  });
  api.carryOut(commands, members.lead.id);
  await device.synchronise();
}

const flagged = (facts: PortfolioFacts | undefined) => facts?.gaps.filter(({ rule }) => rule === null).length;
