import { v7 } from 'uuid';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ActivityPage } from '../../lib/contract/activity';
import { listAudit } from '../../server/storage/commands';
import type { Transaction } from '../../server/storage/storage';
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

  it('is read by its indexes, however long it is', async () => {
    const planOf = (filter: { memberId?: string; documentId?: string; before?: number }) =>
      api.service.storage.inWorkspace(api.workspaceId, 'read', async (transaction) => {
        // So few rows are read as a whole: a planner that must not do so shows what it takes for many.
        if (storage.name === 'PostgreSQL') {
          for (const way of ['seqscan', 'bitmapscan', 'sort']) await transaction.all(`set local enable_${way} = off`);
        }
        const explain = storage.name === 'PostgreSQL' ? 'explain' : 'explain query plan';
        const explaining: Transaction = {
          ...transaction,
          all: (sql, values) => transaction.all(`${explain} ${sql}`, values),
        };
        return JSON.stringify(await listAudit(explaining, api.workspaceId, { limit: 50, ...filter }));
      });
    const byDocument = /audit_documents_pkey|sqlite_autoindex_audit_documents_1 \(workspace_id=\? AND document_id=\?/;
    for (const filter of [{}, { before: 9 }, { memberId: v7() }]) {
      const plan = await planOf({ documentId: v7(), ...filter });
      expect(plan).toMatch(byDocument);
      expect(plan).not.toMatch(/scan audit|seq scan|temp b-tree|sort/i);
    }
    expect(await planOf({ memberId: v7() })).toMatch(/audit_member/);
  });

  it('is empty for a stranger, and refuses what is no id', async () => {
    expect(await log(`memberId=${v7()}`)).toEqual({ entries: [], more: false });
    expect((await api.call('GET', '/v1/activity?documentId=first')).status).toBe(400);
  });
});
