import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { CommandEnvelope } from '../../lib/domain/command';
import type { Role } from '../../lib/domain/roles';
import { isFailure } from '../../server/failure';
import { carryOutRequests } from '../../server/services/carry-out-commands';
import { createKey } from '../../server/services/create-key';
import { systemMemberId } from '../../server/services/create-workspace';
import { aCommand, createClient, createEngagement } from '../support/http-commands';
import type { TestApi } from '../support/start-api';
import { describeEachStorage } from '../support/storages';

describeEachStorage('requests that share a transaction', (storage) => {
  let api: TestApi;
  let owner = '';
  let member = '';
  beforeAll(async () => {
    api = await storage.start();
  });
  beforeEach(async () => {
    owner = await addMember('owner');
    member = await addMember('member');
  });
  afterAll(() => api.close());

  async function addMember(role: Role): Promise<string> {
    const madeBy = { memberId: systemMemberId, role: 'owner' } as const;
    const made = await createKey(api.service, api.workspaceId, { name: role, role }, madeBy);
    if (isFailure(made)) throw new Error(made.message);
    return made.memberId;
  }

  const together = (...requests: [memberId: string, commands: CommandEnvelope[]][]) =>
    api.service.storage.inWorkspace(api.workspaceId, 'write', (transaction) =>
      carryOutRequests(
        transaction,
        api.workspaceId,
        requests.map(([memberId, commands]) => ({ actor: { memberId, now: '2026-11-22T09:00:00.000Z' }, commands })),
      ),
    );

  const rows = <Row>(sql: string, id: string) =>
    api.service.storage.inWorkspace(api.workspaceId, 'read', (transaction) =>
      transaction.all<Row>(sql, [api.workspaceId, id]),
    );

  it('are carried out in order, each seeing what the one before did', async () => {
    const [client, engagement] = [v7(), v7()];
    const rename = (name: string) => aCommand('document.edit', { type: 'client', id: client, set: { name } });
    const results = await together(
      [owner, [createClient(client), rename('Second')]],
      [member, [createEngagement(client, engagement), rename('Third')]],
    );
    const seqs = results.flat().map((result) => (result.status === 'applied' ? result.seq : null));
    const first = seqs[0] ?? 0;
    expect(seqs).toEqual([first, first + 1, first + 2, first + 3]);
    const select = 'select seq, data from documents where workspace_id = ? and id = ?';
    const [stored] = await rows<{ seq: number; data: string }>(select, client);
    expect(stored).toMatchObject({ seq: first + 3, data: expect.stringContaining('Third') });
  });

  it('apply a command once that is in two of them', async () => {
    const command = createClient();
    const [first, second] = (await together([owner, [command]], [owner, [command]])).flat();
    expect(first?.status).toBe('applied');
    expect(second).toEqual({ ...first, status: 'duplicate' });
  });

  it('refuse a member whom one of them has just taken out', async () => {
    const remove = aCommand('member.remove', { id: member });
    const results = await together([owner, [remove]], [member, [createClient()]], [owner, [createClient()]]);
    expect(results.flat().map(({ status }) => status)).toEqual(['applied', 'refused', 'applied']);
    expect(results[1]?.[0]).toMatchObject({ code: 'forbidden' });
  });

  it('take a refusal for their own commands alone', async () => {
    const [client, engagement] = [v7(), v7()];
    const naming = () => aCommand('document.edit', { type: 'engagement', id: engagement, set: { name: 'Other' } });
    const [own, other] = await together([owner, [createEngagement(client, engagement), naming()]], [owner, [naming()]]);
    expect(own).toMatchObject([{ code: 'not_found' }, { code: 'depends_on_refused' }]);
    expect(other).toMatchObject([{ code: 'not_found' }]);
  });

  it('hide from a member what a lead has just kept to the leads, also once it is archived', async () => {
    const [client, engagement, note] = [v7(), v7(), v7()];
    const document = { type: 'note', id: note, engagementId: engagement, text: 'Open', on: '2026-01-05' };
    await together([owner, [createClient(client), createEngagement(client, engagement)]]);
    await together([owner, [aCommand('document.create', { document })]]);
    const edit = aCommand('document.edit', { type: 'note', id: note, set: { text: 'Mine' } });
    const results = await together(
      [owner, [aCommand('document.restrict', { type: 'note', id: note, leadsOnly: true })]],
      [member, [edit]],
      [owner, [aCommand('document.archive', { type: 'note', id: note })]],
    );
    expect(results.flat()).toMatchObject([{ status: 'applied' }, { code: 'not_found' }, { status: 'applied' }]);
    const select = 'select deleted, leads_only, was_open from documents where workspace_id = ? and id = ?';
    // It was open before, so whoever holds a copy is told that it is gone.
    expect(await rows(select, note)).toEqual([{ deleted: 1, leads_only: 1, was_open: 1 }]);
  });

  it('are more commands than one statement takes', async () => {
    const requests = Array.from({ length: 3 }, (): [string, CommandEnvelope[]] => [
      owner,
      Array.from({ length: 300 }, () => createClient()),
    ]);
    const results = (await together(...requests)).flat();
    expect(results.filter(({ status }) => status === 'applied')).toHaveLength(900);
    const again = (await together(...requests)).flat();
    expect(again).toEqual(results.map((result) => ({ ...result, status: 'duplicate' })));
  });

  it('answer over HTTP each its own, with every client sending at once', async () => {
    const commands = Array.from({ length: 40 }, () => createClient());
    const sendAll = () =>
      Promise.all(
        commands.map(async (command) => {
          const response = await api.call('POST', '/v1/commands', { body: { commands: [command] } });
          return (await response.json()).results[0];
        }),
      );
    const first = await sendAll();
    expect(first.map(({ id }) => id)).toEqual(commands.map(({ id }) => id));
    expect(new Set(first.map(({ seq }) => seq)).size).toBe(commands.length);
    expect(await sendAll()).toEqual(first.map((result) => ({ ...result, status: 'duplicate' })));
  });
});
