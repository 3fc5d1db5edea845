import { v7 } from 'uuid';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ActivityPage } from '../../lib/contract/activity';
import { aCommand, createClient } from '../support/http-commands';
import type { TestApi } from '../support/start-api';
import { describeEachStorage } from '../support/storages';

describeEachStorage('the log', (storage) => {
  let api: TestApi;
  beforeEach(async () => {
    api = await storage.start();
  });
  afterEach(() => api.close());

  const log = async (query: string) =>
    ActivityPage.parse(await (await api.call('GET', `/v1/activity?${query}`)).json());
  const push = (commands: unknown[], key?: string) =>
    api.call('POST', '/v1/commands', { body: { commands }, ...(key ? { key } : {}) });
  const rename = (id: string, name: string) => aCommand('document.edit', { type: 'client', id, set: { name } });

  it('gives what one member did, what changed one document, and both, newest first and page by page', async () => {
    const [first, second] = [v7(), v7()];
    const member = await api.addKey('member');
    await push([createClient(first, 'One'), createClient(second, 'Two')]);
    await push([rename(first, 'Eins'), rename(second, 'Zwei'), rename(first, 'Uno')], member);
    const names = ({ entries }: ActivityPage) => entries.map(({ changes }) => changes[0]?.new?.['name']);

    const ofFirst = await log(`documentId=${first}`);
    expect(names(ofFirst)).toEqual(['Uno', 'Eins', 'One']);
    const memberId = ofFirst.entries[0]?.memberId ?? '';
    expect(names(await log(`memberId=${memberId}`))).toEqual(['Uno', 'Zwei', 'Eins']);
    expect(names(await log(`memberId=${memberId}&documentId=${second}`))).toEqual(['Zwei']);

    const newest = await log(`documentId=${first}&limit=2`);
    expect([names(newest), newest.more]).toEqual([['Uno', 'Eins'], true]);
    const older = await log(`documentId=${first}&limit=2&before=${newest.entries.at(-1)?.seq}`);
    expect([names(older), older.more]).toEqual([['One'], false]);
  });

  it('is empty for a stranger, and refuses what is no id', async () => {
    expect(await log(`memberId=${v7()}`)).toEqual({ entries: [], more: false });
    expect((await api.call('GET', '/v1/activity?documentId=first')).status).toBe(400);
  });
});
