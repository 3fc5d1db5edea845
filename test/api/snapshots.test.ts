import { v7 } from 'uuid';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sampleWorkspace } from '../../lib/domain/sample-workspace/sample-workspace';
import { aCommand, createClient } from '../support/http-commands';
import type { TestApi } from '../support/start-api';
import { describeEachStorage } from '../support/storages';

describeEachStorage('snapshots', (storage) => {
  let api: TestApi;
  beforeEach(async () => {
    api = await storage.start();
  });
  afterEach(() => api.close());

  const exportFrom = async (key?: string) => (await api.call('GET', '/v1/export', key ? { key } : {})).json();
  const bring = (body: unknown, query = '', key?: string) =>
    api.call('POST', `/v1/import${query}`, { body, ...(key ? { key } : {}) });
  const byId = (documents: { id: string }[]) => [...documents].sort((a, b) => (a.id < b.id ? -1 : 1));

  it('go out and in again with nothing lost', async () => {
    // As JSON, where a field without a value is no field.
    const sample = JSON.parse(JSON.stringify(sampleWorkspace('2026-11-22')));
    const done = await (await bring(sample)).json();
    expect(done.documents).toBe(sample.documents.length);
    const first = await exportFrom();
    expect(first.documents).toHaveLength(sample.documents.length);
    const original = new Map(sample.documents.map((document: { id: string }) => [document.id, document]));
    for (const document of first.documents) expect(document).toMatchObject(original.get(document.id) ?? {});
    const other = await api.addWorkspace('Another');
    expect((await bring(first, '', other.key)).status).toBe(200);
    const second = await exportFrom(other.key);
    expect(byId(second.documents)).toEqual(byId(first.documents));
    const { members: firstMembers, ...firstWorkspace } = first.workspace;
    const { members: secondMembers, ...secondWorkspace } = second.workspace;
    expect(secondWorkspace).toEqual(firstWorkspace);
    expect(secondMembers).toEqual(expect.arrayContaining(firstMembers));
  });

  it('come in again after what others point at was archived, and its id stays taken', async () => {
    const clientId = v7();
    const engagementId = v7();
    const agreementId = v7();
    const itemId = v7();
    const create = (document: object) => aCommand('document.create', { document });
    const part = { engagementId, agreementId };
    const commands = [
      createClient(clientId, 'Northwind'),
      create({ type: 'engagement', id: engagementId, clientId, name: 'Paid media', kind: 'project', status: 'active' }),
      create({ type: 'agreement', id: agreementId, engagementId, version: 1, status: 'draft' }),
      create({ type: 'scopeItem', id: itemId, ...part, kind: 'deliverable', text: 'Landing pages' }),
      create({
        type: 'request',
        id: v7(),
        engagementId,
        text: 'One more page',
        receivedOn: '2026-01-05',
        scopeItemIds: [itemId],
      }),
      aCommand('document.archive', { type: 'scopeItem', id: itemId }),
    ];
    const { results } = await (await api.call('POST', '/v1/commands', { body: { commands } })).json();
    expect(results.map((result: { status: string }) => result.status)).toEqual(commands.map(() => 'applied'));
    const exported = await exportFrom();
    expect(exported.archived).toEqual([{ type: 'scopeItem', id: itemId, engagementId }]);
    const other = await api.addWorkspace('Another');
    expect((await bring(exported, '', other.key)).status).toBe(200);
    expect((await exportFrom(other.key)).archived).toEqual(exported.archived);
    const again = create({ type: 'scopeItem', id: itemId, ...part, kind: 'activity', text: 'Something else' });
    const reused = await api.call('POST', '/v1/commands', { body: { commands: [again] }, key: other.key });
    expect((await reused.json()).results[0]).toMatchObject({ status: 'refused', code: 'already_done' });
  });

  it('come only into an empty workspace, unless they may replace what is there', async () => {
    const kept = v7();
    const gone = v7();
    const commands = [createClient(kept, 'Kept'), createClient(gone, 'Gone')];
    await api.call('POST', '/v1/commands', { body: { commands } });
    const snapshot = await exportFrom();
    const smaller = {
      ...snapshot,
      documents: snapshot.documents.filter((document: { id: string }) => document.id === kept),
    };
    const refused = await bring(smaller);
    expect([refused.status, (await refused.json()).code]).toEqual([409, 'not_empty']);
    expect((await exportFrom()).documents).toHaveLength(2);
    const before = await (await api.call('GET', '/v1/changes')).json();
    expect((await bring(smaller, '?replace=true')).status).toBe(200);
    expect((await exportFrom()).documents).toHaveLength(1);
    const { changes } = await (await api.call('GET', `/v1/changes?since=${before.cursor}`)).json();
    expect(changes).toContainEqual(expect.objectContaining({ id: gone, deleted: true }));
  });

  it('neither lock anybody out nor raise anybody', async () => {
    const key = await api.addKey('admin', 'Importer');
    const snapshot = await exportFrom();
    const raised = snapshot.workspace.members.map((member: object) => ({ ...member, role: 'owner' }));
    const brought = { ...snapshot, workspace: { ...snapshot.workspace, members: raised.slice(1) } };
    expect((await bring(brought, '?replace=true', key)).status).toBe(200);
    const { members } = await (await api.call('GET', '/v1/members')).json();
    expect(members).toEqual(snapshot.workspace.members);
  });

  const client = { type: 'client', id: v7(), name: 'Acme' };
  const engagement = { type: 'engagement', id: v7(), clientId: v7(), name: 'X', kind: 'project', status: 'active' };
  const broken: [string, (documents: unknown[]) => unknown, string, string][] = [
    ['that is none', () => ({ goalpost: 'yes' }), 'wrong_type', 'goalpost'],
    ['of a newer version', () => ({ goalpost: 2 }), 'newer_version', 'goalpost'],
    [
      'with an unknown part',
      (documents) => ({ goalpost: 1, workspace: {}, documents, more: 1 }),
      'unknown_field',
      'more',
    ],
    [
      'with an unknown field',
      (d) => whole([...d, { ...client, id: v7(), colour: 1 }]),
      'unknown_field',
      'documents.1.colour',
    ],
    ['with a wrong type', (d) => whole([...d, { ...client, id: v7(), name: 5 }]), 'wrong_type', 'documents.1.name'],
    ['with an id that is no UUID', (d) => whole([...d, { ...client, id: 'c1' }]), 'wrong_type', 'documents.1.id'],
    ['with one id twice', (d) => whole([...d, client]), 'already_done', 'documents.1.id'],
    ['that points at nothing', (d) => whole([...d, engagement]), 'not_found', 'documents.1.clientId'],
    ['with an unknown type', (d) => whole([...d, { type: 'poem', id: v7() }]), 'wrong_type', 'documents.1.type'],
  ];
  const whole = (documents: unknown[]) => ({ goalpost: 1, workspace: { name: 'Broken' }, documents });

  it.each(broken)('refuse one %s, and write nothing of it', async (_what, make, code, path) => {
    const before = await (await api.call('GET', '/v1/changes')).json();
    const response = await bring(make([client]));
    const problem = await response.json();
    expect([problem.code, problem.errors[0]?.path]).toEqual([code, path]);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await (await api.call('GET', '/v1/changes')).json()).toEqual(before);
  });

  it('need an admin', async () => {
    const lead = await api.addKey('lead');
    expect((await bring(whole([]), '', lead)).status).toBe(403);
  });
});
