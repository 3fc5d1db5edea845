import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestApi } from '../support/start-api';
import { describeEachStorage } from '../support/storages';

describeEachStorage('commands', (storage) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await storage.start();
  });
  afterAll(() => api.close());

  it('are applied once, however often they are sent', async () => {
    const command = {
      id: v7(),
      name: 'document.create',
      args: { document: { type: 'client', id: v7(), name: 'Acme' } },
      at: '2026-11-22T09:00:00Z',
    };
    const first = await (await api.call('POST', '/v1/commands', { body: { commands: [command] } })).json();
    const second = await (await api.call('POST', '/v1/commands', { body: { commands: [command] } })).json();
    expect(first.results[0].status).toBe('applied');
    expect(second.results[0]).toEqual({ id: command.id, status: 'duplicate', seq: first.results[0].seq });
  });
});
