import 'fake-indexeddb/auto';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ActivityPage } from '../../lib/contract/activity';
import type { Call } from '../../lib/contract/call';
import { calls } from '../../lib/contract/calls';
import { ChangesPage } from '../../lib/contract/changes';
import { PreviewResponse } from '../../lib/contract/signing';
import { SnapshotFile } from '../../lib/contract/snapshot-file';
import { openDeviceReplica } from '../support/replica-on-api';
import { aFinding, makeSensitiveWorkspace, type SensitiveWorkspace, secret } from '../support/sensitive-workspace';
import type { TestApi } from '../support/start-api';
import { describeEachStorage } from '../support/storages';

describeEachStorage('what only leads see', (storage) => {
  let api: TestApi;
  let made: SensitiveWorkspace;
  beforeAll(async () => {
    api = await storage.start();
    made = await makeSensitiveWorkspace(api);
  });
  afterAll(() => api.close());

  const readJson = async (path: string, key: string) => (await api.call('GET', path, { key })).json();
  const feed = async (key: string, since = 0) =>
    ChangesPage.parse(await readJson(`/v1/changes?since=${since}&limit=5000`, key)).changes;
  const exported = async (key: string) => SnapshotFile.parse(await readJson('/v1/export', key));
  const log = async (key: string, query = '') =>
    ActivityPage.parse(await readJson(`/v1/activity?limit=200${query}`, key)).entries;

  /** Every address that the contract lets somebody in `role` read, with its query where that changes the answer. */
  function addressesFor(role: 'member' | 'viewer'): string[] {
    const all: readonly Call[] = Object.values(calls);
    const readable = all.filter(({ method, content }) => method === 'get' && content === 'json');
    const { app, tenant, kind, recordId } = made.record;
    const parts: Record<string, string> = { app, tenant, kind, id: recordId };
    const filled = readable
      .filter(({ access }) => access === 'viewer' || (access === 'member' && role === 'member'))
      .map(({ path }) => (path.startsWith('/v1/sign-offs/') ? path.replace('{id}', made.signOffId) : path))
      .map((path) => path.replace(/\{(\w+)\}/g, (_all, part) => encodeURIComponent(parts[part] ?? '')));
    const hidden = [made.noteId, made.expectationId, made.restrictedId];
    return [
      ...filled,
      ...hidden.map((id) => `/v1/activity?documentId=${id}`),
      ...[1, 5, 9, 13].map((since) => `/v1/changes?since=${since}&limit=2`),
    ];
  }

  it('is in nothing that a lead cannot read, and in what the others can read it is', async () => {
    const feedText = await (await api.call('GET', '/v1/changes', { key: made.lead.key })).text();
    for (const words of ['one', 'two', 'three', 'four', 'five', 'in a title', 'in a value']) {
      expect(feedText).toContain(`${secret} ${words}`);
    }
    expect(JSON.stringify(await exported(made.lead.key))).toContain(`${secret} one`);
    expect(JSON.stringify(await log(made.lead.key))).toContain(`${secret} three`);
  });

  it.each(['member', 'viewer'] as const)('is in no answer that a %s gets, by whatever address', async (role) => {
    const addresses = addressesFor(role);
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of addresses) {
      const response = await api.call('GET', address, { key: made[role].key });
      const text = await response.text();
      expect([200, 404], `${address} ${text}`).toContain(response.status);
      expect(text, address).not.toContain(secret);
      for (const id of made.neverOpenIds) expect(text, address).not.toContain(id);
    }
  });

  it('is not in the pages kept for the next device', async () => {
    const firstPage = async (key: string) =>
      (await api.call('GET', '/v1/changes', { key, headers: { 'accept-encoding': 'gzip' } })).text();
    expect(await firstPage(made.lead.key)).toContain(secret);
    expect(await firstPage(made.member.key)).not.toContain(secret);
    expect(await firstPage(made.lead.key)).toContain(secret);
  });

  it('is on no page of the client’s, even where it is their own words', async () => {
    const body = { stakeholderId: made.signerId };
    const path = `/v1/agreements/${made.agreementId}/preview`;
    const { url, printUrl } = PreviewResponse.parse(await (await api.call('POST', path, { body })).json());
    for (const page of [url, printUrl]) {
      const text = await (await fetch(page)).text();
      expect(text).toContain('Landing pages, up to six');
      expect(text).not.toContain(secret);
    }
  });

  it('was taken away from whoever had it, as if it were archived', async () => {
    const { member, restrictedId, expectationId } = made;
    const ofRestricted = (await feed(member.key)).find(({ id }) => id === restrictedId);
    expect(ofRestricted).toMatchObject({ type: 'expectation', deleted: true });
    const gapsGone = (await feed(member.key)).filter(({ type }) => type === 'gap');
    expect(gapsGone).toMatchObject([{ deleted: true }]);
    // Never theirs, so never named, but where an open criterion points at it.
    expect((await feed(member.key)).map(({ id }) => id)).not.toContain(expectationId);
  });

  it.each([
    ['document.edit', { set: { text: 'Mine' } }, 'not_found'],
    ['document.edit', { set: { text: 'Mine' }, was: { text: 'Another' } }, 'not_found'],
    ['document.archive', {}, 'already_done'],
  ])('answers %s by a member as if it were gone', async (name, args, code) => {
    const result = await api.send(name, { type: 'note', id: made.noteId, ...args }, made.member.key);
    expect(result).toMatchObject({ status: 'refused', code });
    expect(result).not.toHaveProperty('conflict');
    expect(JSON.stringify(result)).not.toContain(secret);
  });

  it('cannot be written over by anybody who does not see it', async () => {
    const { member, lead, engagementId, noteId, expectationId } = made;
    const note = { type: 'note', id: noteId, engagementId, text: 'Mine', on: '2026-01-11' };
    expect(await api.send('document.create', { document: note }, member.key)).toMatchObject({ code: 'already_done' });
    const taking = await api.send('gap.take', aFinding(engagementId, expectationId), member.key);
    expect(taking).toMatchObject({ status: 'refused', code: 'not_found' });
    const { documents } = await exported(lead.key);
    expect(documents.find(({ id }) => id === noteId)).toMatchObject({ text: `${secret} one` });
    const taken = documents.find((one) => one['key'] === `expectation.unaddressed:${expectationId}`);
    expect(taken).toMatchObject({ takenBy: lead.id, leadsOnly: true });
  });

  it('is made, kept back and opened by leads alone', async () => {
    const { member, engagementId, noteId } = made;
    const note = { type: 'note', id: v7(), engagementId, text: 'Mine', on: '2026-01-11', leadsOnly: true };
    expect(await api.send('document.create', { document: note }, member.key)).toMatchObject({ code: 'forbidden' });
    const restrict = { type: 'note', id: noteId, leadsOnly: false };
    expect(await api.send('document.restrict', restrict, member.key)).toMatchObject({ code: 'forbidden' });
  });

  it('leaves an export that others can import, and lists nothing they never had', async () => {
    const snapshot = await exported(made.viewer.key);
    const named = (snapshot.archived ?? []).map(({ id }) => id);
    expect(named).toContain(made.expectationId);
    for (const id of made.neverOpenIds) expect(named).not.toContain(id);
    const other = await api.addWorkspace('Another');
    const answer = await api.call('POST', '/v1/import', { key: other.key, body: snapshot });
    expect([answer.status, await answer.text()]).toMatchObject([200, expect.not.stringContaining(secret)]);
  });

  it('comes back whole from a lead’s export', async () => {
    const other = await api.addWorkspace('Another');
    const snapshot = await exported(made.lead.key);
    expect((await api.call('POST', '/v1/import', { key: other.key, body: snapshot })).status).toBe(200);
    const hidden = (await exported(other.key)).documents.filter((one) => one['leadsOnly'] === true);
    expect(hidden).toHaveLength(snapshot.documents.filter((one) => one['leadsOnly'] === true).length);
    expect(hidden.length).toBeGreaterThan(4);
  });

  it('comes to whoever is made a lead, and goes from whoever is no longer one', async () => {
    const { member, noteId, restrictedId } = made;
    const device = await openDeviceReplica(api.url, member.key, member.id);
    const held = async () => {
      await device.sync();
      return JSON.stringify([...(await device.view())]);
    };
    const change = async (role: string) =>
      expect(await api.send('member.change', { id: member.id, role })).toMatchObject({ status: 'applied' });
    try {
      expect(await held()).not.toContain(secret);
      await change('lead');
      const asLead = await held();
      for (const words of ['one', 'two', 'three', 'four', 'five']) expect(asLead).toContain(`${secret} ${words}`);
      await change('viewer');
      const after = await held();
      expect(after).not.toContain(secret);
      expect(after).toContain('Landing pages, up to six');
      await change('member');
      expect(await held()).not.toContain(secret);
      const view = await device.view();
      expect([view.has(`note ${noteId}`), view.has(`expectation ${restrictedId}`)]).toEqual([false, false]);
    } finally {
      device.close();
    }
  });

  it('opened again is everyone’s, but not what the log told while it was not', async () => {
    const { lead, member, engagementId } = made;
    const id = v7();
    const note = { type: 'note', id, engagementId, text: 'Harmless', on: '2026-01-11' };
    const then = async (name: string, args: object) =>
      expect(await api.send(name, { type: 'note', id, ...args }, lead.key)).toMatchObject({ status: 'applied' });
    expect(await api.send('document.create', { document: note }, lead.key)).toMatchObject({ status: 'applied' });
    await then('document.restrict', { leadsOnly: true });
    await then('document.edit', { set: { text: `${secret} six` } });
    await then('document.edit', { set: { text: 'Harmless again' } });
    expect(await log(member.key, `&documentId=${id}`)).toEqual([]);
    await then('document.restrict', { leadsOnly: false });
    expect((await feed(member.key)).find((one) => one.id === id)).toMatchObject({ data: { text: 'Harmless again' } });
    const told = await log(member.key, `&documentId=${id}`);
    expect(told.map(({ name }) => name)).toEqual(['document.create']);
    expect((await log(lead.key, `&documentId=${id}`)).length).toBe(5);
  });
});
