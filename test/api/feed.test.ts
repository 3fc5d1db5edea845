import { v7 } from 'uuid';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ChangesPage } from '../../lib/contract/changes';
import { EventReader } from '../support/event-reader';
import { aCommand, createClient } from '../support/http-commands';
import type { TestApi } from '../support/start-api';
import { describeEachStorage } from '../support/storages';

describeEachStorage('the feed', (storage) => {
  let api: TestApi;
  beforeEach(async () => {
    api = await storage.start();
  });
  afterEach(() => api.close());

  const pull = async (query: string) => ChangesPage.parse(await (await api.call('GET', `/v1/changes?${query}`)).json());
  const push = (...commands: unknown[]) => api.call('POST', '/v1/commands', { body: { commands } });

  it('gives the latest state of each document, in order of seq', async () => {
    const id = v7();
    await push(
      createClient(id, 'One'),
      createClient(),
      aCommand('document.edit', { type: 'client', id, set: { name: 'Two' } }),
    );
    const { changes, cursor, more } = await pull('since=0');
    const seqs = changes.map((change) => change.seq);
    expect(seqs).toEqual([...seqs].sort((a, b) => a - b));
    expect(changes.filter((change) => change.id === id)).toMatchObject([{ data: { name: 'Two' } }]);
    expect([cursor, more]).toEqual([seqs.at(-1), false]);
    expect(changes[0]).toMatchObject({ type: 'workspace', data: { name: 'Test workspace' } });
    const [change] = changes.filter((candidate) => candidate.id === id);
    expect(change && 'data' in change && Object.keys(change.data)).not.toContain('id');
  });

  it('says of an archived document that it is gone', async () => {
    const id = v7();
    await push(createClient(id));
    const { cursor } = await pull('since=0');
    await push(aCommand('document.archive', { type: 'client', id }));
    const { changes } = await pull(`since=${cursor}`);
    expect(changes).toEqual([{ type: 'client', id, seq: cursor + 1, engagementId: null, deleted: true }]);
  });

  it('gives what was brought back under its own id, and names it as archived no more', async () => {
    const id = v7();
    await push(createClient(id, 'One'), aCommand('document.archive', { type: 'client', id }));
    const { cursor } = await pull('since=0');
    await push(aCommand('document.restore', { document: { type: 'client', id, name: 'One' } }));
    const { changes } = await pull(`since=${cursor}`);
    expect(changes).toMatchObject([{ type: 'client', id, seq: cursor + 1, data: { name: 'One' } }]);
    const exported = await (await api.call('GET', '/v1/export')).json();
    expect(exported.archived ?? []).toEqual([]);
  });

  it('comes in pages that lose nothing, whatever their size', async () => {
    await push(...Array.from({ length: 23 }, () => createClient()));
    const whole = await pull('since=0');
    const paged: unknown[] = [];
    let since = 0;
    for (;;) {
      const page = await pull(`since=${since}&limit=4`);
      paged.push(...page.changes);
      since = page.cursor;
      if (!page.more) break;
      expect(page.changes.length).toBeGreaterThan(0);
    }
    expect(paged).toEqual(whole.changes);
    expect(since).toBe(whole.cursor);
  });

  it('never splits a seq', async () => {
    const documents = Array.from({ length: 30 }, (_none, index) => ({ type: 'client', id: v7(), name: `C${index}` }));
    const snapshot = { goalpost: 1, workspace: { name: 'Whole' }, documents };
    expect((await api.call('POST', '/v1/import', { body: snapshot })).status).toBe(200);
    let since = 0;
    const pages: ChangesPage[] = [];
    do {
      const page = await pull(`since=${since}&limit=7`);
      pages.push(page);
      since = page.cursor;
    } while (pages.at(-1)?.more);
    expect(pages.flatMap((page) => page.changes)).toHaveLength(31);
    const lastSeqs = pages.map((page) => page.changes.at(-1)?.seq);
    expect(new Set(lastSeqs).size).toBe(lastSeqs.length);
  });

  it('never skips a command that commits late: a reader beside twenty writers sees all', async () => {
    const ids = Array.from({ length: 100 }, () => v7());
    const seen = new Set<string>();
    let since = 0;
    let writing = true;
    const reading = (async () => {
      while (writing || (await pull(`since=${since}`)).cursor > since) {
        const page = await pull(`since=${since}&limit=10`);
        for (const change of page.changes) seen.add(change.id);
        since = page.cursor;
      }
    })();
    const writers = Array.from({ length: 20 }, async (_none, writer) => {
      for (const id of ids.slice(writer * 5, writer * 5 + 5)) await push(createClient(id));
    });
    await Promise.all(writers);
    writing = false;
    await reading;
    expect(ids.filter((id) => !seen.has(id))).toEqual([]);
  });

  it('refuses a cursor or a limit that is none', async () => {
    for (const [query, path] of [
      ['since=-1', 'since'],
      ['since=abc', 'since'],
      ['limit=0', 'limit'],
      ['limit=100000', 'limit'],
      ['sinse=1', 'sinse'],
    ]) {
      const response = await api.call('GET', `/v1/changes?${query}`);
      expect([query, response.status, (await response.json()).errors[0]?.path]).toEqual([query, 400, path]);
    }
  });

  it('is compressed for whoever accepts it', async () => {
    await push(...Array.from({ length: 60 }, () => createClient()));
    for (const encoding of ['br', 'gzip']) {
      const response = await api.call('GET', '/v1/changes?since=0', { headers: { 'accept-encoding': encoding } });
      expect(response.headers.get('content-encoding')).toBe(encoding);
      expect(ChangesPage.parse(await response.json()).changes).toHaveLength(61);
    }
    const plain = await api.call('GET', '/v1/changes?since=0', { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
  });

  it('tells whoever listens that the workspace moved, and nobody of another workspace', async () => {
    const other = await api.addWorkspace('Another');
    const { cursor } = await pull('since=0');
    const events = await EventReader.open(api.url, api.key, cursor);
    const foreign = await EventReader.open(api.url, other.key);
    const foreignStart = await foreign.next();
    await push(createClient());
    expect(await events.next()).toBe(cursor + 1);
    await api.call('POST', '/v1/commands', { key: other.key, body: { commands: [createClient()] } });
    expect(await foreign.next()).toBe((foreignStart ?? 0) + 1);
    events.close();
    foreign.close();
  });

  it('begins a stream with what was missed, and is silent when nothing was', async () => {
    const { cursor } = await pull('since=0');
    await push(createClient());
    const behind = await EventReader.open(api.url, api.key, cursor);
    expect(await behind.next()).toBe(cursor + 1);
    behind.close();
    const upToDate = await EventReader.open(api.url, api.key, cursor + 1);
    await push(createClient());
    expect(await upToDate.next()).toBe(cursor + 2);
    upToDate.close();
  });

  it('tells of what another process wrote', async () => {
    const { cursor } = await pull('since=0');
    const events = await EventReader.open(api.url, api.key, cursor);
    // Written through a second connection, as the command line does.
    await api.addKey('viewer');
    expect(await events.next()).toBe(cursor + 1);
    events.close();
  });

  it('ends the stream of a token that is revoked', async () => {
    const key = await api.addKey('viewer', 'Short-lived');
    const events = await EventReader.open(api.url, key);
    await events.next();
    const { tokens } = await (await api.call('GET', '/v1/auth/keys')).json();
    const token = tokens.find((candidate: { name: string }) => candidate.name === 'Short-lived');
    expect((await api.call('DELETE', `/v1/auth/keys/${token.id}`)).status).toBe(204);
    expect(await events.next()).toBeNull();
    expect((await api.call('GET', '/v1/changes', { key })).status).toBe(401);
  });
});
