import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { RecordBrief } from '../../lib/contract/brief';
import { aCommand, createClient, createEngagement } from '../support/http-commands';
import type { TestApi } from '../support/start-api';
import { describeEachStorage } from '../support/storages';

describeEachStorage('the brief of a record', (storage) => {
  let api: TestApi;
  const client = v7();
  const engagement = v7();
  const record = { app: 'redmine', tenant: 'https://pm.example/sub path', kind: 'ticket', recordId: 'a/b %2F 7' };
  const pathOf = (tenant: string) =>
    `/v1/records/${[record.app, tenant, record.kind, record.recordId].map(encodeURIComponent).join('/')}`;

  beforeAll(async () => {
    api = await storage.start();
    const link = { type: 'recordLink', id: v7(), engagementId: engagement, ...record, url: 'https://pm.example/7' };
    const commands = [
      createClient(client, 'Northwind'),
      createEngagement(client, engagement),
      aCommand('document.create', { document: link }),
      aCommand('gap.flag', { id: v7(), engagementId: engagement, title: 'They expect a shop', severity: 'critical' }),
    ];
    const { results } = await (await api.call('POST', '/v1/commands', { body: { commands } })).json();
    expect(results).toMatchObject(Array(4).fill({ status: 'applied' }));
  });
  afterAll(() => api.close());

  it('says what was agreed and what is open, whatever characters its identity has', async () => {
    const response = await api.call('GET', pathOf(record.tenant));
    expect(response.status).toBe(200);
    const brief = RecordBrief.parse(await response.json());
    expect(brief).toMatchObject({
      record: { app: 'redmine', tenant: record.tenant, kind: 'ticket', id: record.recordId },
      client: { name: 'Northwind' },
      engagement: { id: engagement },
      agreement: null,
    });
    expect(brief.gaps).toContainEqual(expect.objectContaining({ title: 'They expect a shop', severity: 'critical' }));
    expect(brief.findings.map((finding) => finding.rule)).toContain('stakeholder.no_decision_maker');
  });

  it('is not there for a record that nothing is linked to', async () => {
    expect((await api.call('GET', pathOf('https://elsewhere.example'))).status).toBe(404);
    const other = await api.addWorkspace('Another');
    expect((await api.call('GET', pathOf(record.tenant), { key: other.key })).status).toBe(404);
    expect((await api.call('GET', pathOf('https://pm.example/\u0000'))).status).toBe(404);
  });

  it('refuses a kind of record that there is not', async () => {
    const response = await api.call('GET', '/v1/records/redmine/x/poem/7');
    expect([response.status, (await response.json()).errors[0].path]).toEqual([400, 'kind']);
  });
});
