import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aCommand, createClient, createEngagement } from '../support/http-commands';
import type { TestApi } from '../support/start-api';
import { describeEachStorage } from '../support/storages';

describeEachStorage('two workspaces', (storage) => {
  let api: TestApi;
  let other: { workspaceId: string; key: string };
  const theirs = v7();
  beforeAll(async () => {
    api = await storage.start();
    other = await api.addWorkspace('Another');
    await api.call('POST', '/v1/commands', { key: other.key, body: { commands: [createClient(theirs, 'Secret')] } });
  });
  afterAll(() => api.close());

  it('share nothing in feed, export and log', async () => {
    for (const path of ['/v1/changes', '/v1/export', '/v1/activity', '/v1/members', '/v1/auth/keys']) {
      const text = await (await api.call('GET', path)).text();
      expect(text, path).not.toContain(theirs);
      expect(text, path).not.toContain(other.workspaceId);
    }
  });

  it('find nothing under each other’s ids', async () => {
    for (const [name, args, path] of [
      ['document.edit', { type: 'client', id: theirs, set: { name: 'Mine' } }, 'args.id'],
      ['document.archive', { type: 'client', id: theirs }, 'args.id'],
      ['document.create', createEngagement(theirs).args, 'args.document.clientId'],
      ['document.edit', { type: 'workspace', id: other.workspaceId, set: { name: 'Mine' } }, 'args.id'],
    ] as const) {
      expect(await api.send(name, args)).toMatchObject({ status: 'refused', code: 'not_found', path });
    }
  });

  it('may use one id each for a document of their own', async () => {
    expect(await api.send('document.create', createClient(theirs, 'Ours').args)).toMatchObject({ status: 'applied' });
    const text = await (await api.call('GET', '/v1/changes', { key: other.key })).text();
    expect(text).toContain('Secret');
    expect(text).not.toContain('Ours');
  });

  it('keep command ids apart', async () => {
    const command = createClient();
    const push = async (key: string) =>
      (await (await api.call('POST', '/v1/commands', { key, body: { commands: [command] } })).json()).results[0].status;
    expect([await push(api.key), await push(other.key)]).toEqual(['applied', 'applied']);
  });

  it('cannot revoke each other’s keys', async () => {
    const { tokens } = await (await api.call('GET', '/v1/auth/keys', { key: other.key })).json();
    expect((await api.call('DELETE', `/v1/auth/keys/${tokens[0].id}`)).status).toBe(404);
    expect((await api.call('GET', '/v1/me', { key: other.key })).status).toBe(200);
  });

  it('are closed to whoever has no token, a wrong one, or only a cookie', async () => {
    expect((await api.call('GET', '/v1/changes', { key: null })).status).toBe(401);
    expect((await api.call('GET', '/v1/changes', { key: `${api.key}x` })).status).toBe(401);
    const cookie = { cookie: `goalpost.session_token=${api.key}` };
    expect((await api.call('GET', '/v1/changes', { key: null, headers: cookie })).status).toBe(401);
  });

  it('stay apart in the database itself, where a query forgets the workspace', async () => {
    const { storage: database } = api.service;
    if (database.engine === 'sqlite') return;
    const count = (work: typeof database.inService) =>
      work('read', async (transaction) => {
        const rows = await transaction.all<{ workspace_id: string }>('select distinct workspace_id from documents');
        return rows.map((row) => row.workspace_id);
      });
    expect(await count((mode, work) => database.inWorkspace(api.workspaceId, mode, work))).toEqual([api.workspaceId]);
    const forge = database.inWorkspace(api.workspaceId, 'write', (transaction) =>
      transaction.all('update documents set deleted = 1 where workspace_id = ? returning id', [other.workspaceId]),
    );
    expect(await forge).toEqual([]);
    const smuggle = database.inWorkspace(api.workspaceId, 'write', (transaction) =>
      transaction.all("insert into documents (workspace_id, type, id, seq, data) values (?, 'client', 'x', 1, '{}')", [
        other.workspaceId,
      ]),
    );
    await expect(smuggle).rejects.toThrow(/row-level security/);
  });

  it('refuse a command about a member of the other', async () => {
    const { members } = await (await api.call('GET', '/v1/members', { key: other.key })).json();
    expect(await api.send('member.change', { id: members[0].id, role: 'viewer' })).toMatchObject({ code: 'not_found' });
    expect(await api.send(aCommand('member.remove', {}).name, { id: members[0].id })).toMatchObject({
      code: 'not_found',
    });
  });
});
