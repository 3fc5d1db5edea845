import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CommandResult, CommandsResponse } from '../../lib/contract/commands';
import type { CommandEnvelope } from '../../lib/domain/command';
import { aCommand, createClient, createEngagement } from '../support/http-commands';
import type { TestApi } from '../support/start-api';
import { describeEachStorage } from '../support/storages';

describeEachStorage('commands', (storage) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await storage.start();
  });
  afterAll(() => api.close());

  const push = async (commands: readonly CommandEnvelope[], key?: string): Promise<CommandResult[]> => {
    const response = await api.call('POST', '/v1/commands', { body: { commands }, ...(key ? { key } : {}) });
    expect(response.status).toBe(200);
    return CommandsResponse.parse(await response.json()).results;
  };
  const pushOne = async (command: CommandEnvelope, key?: string) => (await push([command], key))[0];

  it('are applied once, however often and in whatever company they are sent', async () => {
    const command = createClient();
    const [first] = await push([command]);
    expect(first?.status).toBe('applied');
    const seq = first?.status === 'applied' ? first.seq : 0;
    const duplicate = { id: command.id, status: 'duplicate', seq };
    expect(await pushOne(command)).toEqual(duplicate);
    const twice = createClient();
    const [fresh, again] = await push([twice, twice]);
    expect(fresh).toEqual({ id: twice.id, status: 'applied', seq: seq + 1 });
    expect(again).toEqual({ id: twice.id, status: 'duplicate', seq: seq + 1 });
  });

  it('are applied once when they are sent at the same moment', async () => {
    const command = createClient();
    const results = (await Promise.all(Array.from({ length: 12 }, () => push([command])))).flat();
    expect(results.filter((result) => result.status === 'applied')).toHaveLength(1);
    expect(new Set(results.map((result) => (result.status === 'refused' ? 'refused' : result.seq))).size).toBe(1);
  });

  it('take one seq each, in order, also within one request', async () => {
    const results = await push([createClient(), createClient(), createClient()]);
    const seqs = results.map((result) => (result.status === 'applied' ? result.seq : 0));
    expect(seqs).toEqual([seqs[0], (seqs[0] ?? 0) + 1, (seqs[0] ?? 0) + 2]);
  });

  it('see what the command before them in the request has made', async () => {
    const client = v7();
    const results = await push([createClient(client), createEngagement(client)]);
    expect(results.map((result) => result.status)).toEqual(['applied', 'applied']);
  });

  it('stop only those that name what a refused one would have made', async () => {
    const client = v7();
    const engagement = v7();
    const broken = aCommand('document.create', { document: { type: 'client', id: client, name: '' } });
    const results = await push([
      broken,
      createEngagement(client, engagement),
      aCommand('document.edit', { type: 'engagement', id: engagement, set: { name: 'Other' } }),
      createClient(),
    ]);
    expect(results.map((result) => (result.status === 'refused' ? result.code : result.status))).toEqual([
      'required',
      'depends_on_refused',
      'depends_on_refused',
      'applied',
    ]);
    expect(results[1]).toMatchObject({ path: 'args.document.clientId' });
  });

  it('do not blame what nobody would have made', async () => {
    const nowhere = v7();
    const edit = () => aCommand('document.edit', { type: 'client', id: nowhere, set: { name: 'X' } });
    const results = await push([edit(), edit()]);
    expect(results).toMatchObject([
      { code: 'not_found', path: 'args.id' },
      { code: 'not_found', path: 'args.id' },
    ]);
  });

  it('that were refused may be sent again and then apply', async () => {
    const client = v7();
    const early = createEngagement(client);
    expect(await pushOne(early)).toMatchObject({ status: 'refused', code: 'not_found' });
    await pushOne(createClient(client));
    expect(await pushOne(early)).toMatchObject({ status: 'applied' });
  });

  it('answer a conflict with both values, and by whom and when', async () => {
    const id = v7();
    await push([createClient(id, 'Old'), aCommand('document.edit', { type: 'client', id, set: { name: 'Theirs' } })]);
    const mine = aCommand('document.edit', { type: 'client', id, set: { name: 'Mine' }, was: { name: 'Old' } });
    expect(await pushOne(mine)).toMatchObject({
      code: 'conflict',
      path: 'args.set.name',
      conflict: { field: 'name', mine: 'Mine', theirs: 'Theirs', by: expect.any(String), at: expect.any(String) },
    });
  });

  const client = v7();
  const refusals: [string, CommandEnvelope, { code: string; path: string }][] = [
    ['an unknown command', aCommand('client.dance', {}), { code: 'unknown_command', path: 'name' }],
    [
      'an unknown field',
      aCommand('document.create', { document: { type: 'client', id: v7(), name: 'A', colour: 'red' } }),
      { code: 'unknown_field', path: 'args.document.colour' },
    ],
    [
      'a field that only the server sets',
      aCommand('document.create', { document: { type: 'client', id: v7(), name: 'A', createdBy: 'me' } }),
      { code: 'unknown_field', path: 'args.document.createdBy' },
    ],
    [
      'a wrong type',
      aCommand('document.create', { document: { type: 'client', id: v7(), name: 7 } }),
      { code: 'wrong_type', path: 'args.document.name' },
    ],
    [
      'a missing field',
      aCommand('document.create', { document: { type: 'client', id: v7() } }),
      { code: 'required', path: 'args.document.name' },
    ],
    [
      'too long a text',
      aCommand('document.create', { document: { type: 'client', id: v7(), name: 'A'.repeat(201) } }),
      { code: 'too_large', path: 'args.document.name' },
    ],
    [
      'an id that is no UUID',
      aCommand('document.create', { document: { type: 'client', id: 'client-1', name: 'A' } }),
      { code: 'wrong_type', path: 'args.document.id' },
    ],
    [
      'an id that was used before',
      aCommand('document.create', { document: { type: 'client', id: client, name: 'A' } }),
      { code: 'already_done', path: 'args.document.id' },
    ],
    [
      'a document that is not there',
      aCommand('document.archive', { type: 'client', id: v7() }),
      { code: 'not_found', path: 'args.id' },
    ],
    ['a reference to nothing', createEngagement(v7()), { code: 'not_found', path: 'args.document.clientId' }],
    [
      'what has a command of its own',
      aCommand('document.create', { document: { type: 'workspace', id: v7() } }),
      { code: 'not_editable', path: 'args.document.type' },
    ],
    [
      'a value out of range',
      aCommand('gap.flag', { id: v7(), engagementId: v7(), title: 'A', severity: 'terrible' }),
      { code: 'wrong_type', path: 'args.severity' },
    ],
    [
      'the NUL character as an id',
      aCommand('document.archive', { type: 'client', id: 'a b' }),
      { code: 'not_found', path: 'args.id' },
    ],
  ];
  it.each(refusals)('are refused for %s, with code and path', async (_what, command, expected) => {
    await pushOne(createClient(client));
    expect(await pushOne(command)).toMatchObject({ status: 'refused', ...expected });
  });

  it('need the role that each one names', async () => {
    const viewer = await api.addKey('viewer');
    expect(await pushOne(createClient(), viewer)).toMatchObject({ code: 'forbidden', path: 'name' });
    const member = await api.addKey('member');
    expect(await pushOne(createClient(), member)).toMatchObject({ status: 'applied' });
    const settings = aCommand('settings.edit', { set: { rulesOff: [] } });
    expect(await pushOne(settings, member)).toMatchObject({ code: 'forbidden' });
    const admin = await api.addKey('admin');
    const promotion = aCommand('member.add', { id: v7(), name: 'Boss', role: 'owner' });
    expect(await pushOne(promotion, admin)).toMatchObject({ code: 'forbidden', path: 'args.role' });
  });

  it('follow a change of role at once', async () => {
    const key = await api.addKey('member', 'Changing');
    const { member } = await (await api.call('GET', '/v1/me', { key })).json();
    await pushOne(aCommand('member.change', { id: member.id, role: 'viewer' }));
    expect(await pushOne(createClient(), key)).toMatchObject({ code: 'forbidden' });
    await pushOne(aCommand('member.remove', { id: member.id }));
    expect((await api.call('GET', '/v1/me', { key })).status).toBe(401);
  });

  it('leave a log that says who changed what, from what to what', async () => {
    const id = v7();
    const [, edited] = await push([
      createClient(id, 'Before'),
      aCommand('document.edit', { type: 'client', id, set: { name: 'After' } }),
    ]);
    const { entries } = await (await api.call('GET', '/v1/activity?limit=1')).json();
    expect(entries[0]).toMatchObject({
      seq: edited?.status === 'applied' ? edited.seq : -1,
      commandId: edited?.id,
      name: 'document.edit',
      changes: [{ type: 'client', id, old: { name: 'Before' }, new: { name: 'After' } }],
    });
  });

  it('refuse a request as a whole that is no list of commands', async () => {
    const refused = async (body: unknown) => {
      const response = await api.call('POST', '/v1/commands', { body });
      return [response.status, await response.json()] as const;
    };
    const command = createClient();
    expect(await refused({ commands: [command], extra: 1 })).toMatchObject([
      400,
      { code: 'unknown_field', errors: [{ path: 'extra' }] },
    ]);
    expect(await refused({ commands: [{ ...command, id: 'x' }] })).toMatchObject([
      400,
      { code: 'wrong_type', errors: [{ path: 'commands.0.id' }] },
    ]);
    expect(await refused({ commands: [{ ...command, seq: 9 }] })).toMatchObject([
      400,
      { code: 'unknown_field', errors: [{ path: 'commands.0.seq' }] },
    ]);
    expect(await refused({ commands: [] })).toMatchObject([400, { errors: [{ path: 'commands' }] }]);
    expect(await refused('{"commands":')).toMatchObject([400, { code: 'wrong_type' }]);
    expect(await refused(`{"commands":${'['.repeat(5000)}${']'.repeat(5000)}}`)).toMatchObject([400, {}]);
    expect(await refused('{"commands":[],"a":"\\u0000"}')).toMatchObject([400, { errors: [{ path: 'a' }] }]);
    expect(await refused({ commands: Array.from({ length: 501 }, () => createClient()) })).toMatchObject([413, {}]);
  });
});
