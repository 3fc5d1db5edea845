import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { RecordRef } from '../../../lib/domain/records/record-ref';
import { aWorkspace, engagementId, idOf, members, otherEngagementId } from '../../../test/builders/a-workspace';
import { FakeApi } from '../../../test/support/fake-api';
import { command, openDevice, type TestDevice } from '../../../test/support/test-device';
import type { OpenPage } from '../open-pages';
import { recordView } from './record-view';

const deal: RecordRef = { app: 'crm', tenant: 'a', kind: 'deal', recordId: '7' };
const account: RecordRef = { app: 'crm', tenant: 'a', kind: 'account', recordId: '3' };
const page: OpenPage = {
  navigation: 5,
  app: 'crm',
  record: deal,
  url: 'https://crm.example/deals/7',
  title: 'Renewal',
  clientName: 'Northwind',
  parents: [account],
  isPanelOpen: false,
};
const noChoice = { get: async () => null };

let device: TestDevice;
let run = 0;
let links = 200;

beforeEach(async () => {
  run += 1;
  device = await openDevice(new FakeApi(aWorkspace().documents()), `record ${run}`, members.lead);
  await device.synchronise();
});

async function link(record: RecordRef, to: string, title?: string, url = 'https://crm.example/'): Promise<string> {
  links += 1;
  const titled = title === undefined ? {} : { title };
  const document = { type: 'recordLink', id: idOf(links), engagementId: to, ...record, url, ...titled };
  const outcome = await device.replica.give([command('document.create', { document })]);
  if ('refusal' in outcome) throw new Error(outcome.refusal.message);
  return document.id;
}

const view = (of: OpenPage | null = page, choices = noChoice) => recordView(device.replica, of, choices);

describe('recordView', () => {
  it('knows no record where there is none, and suggests nothing', async () => {
    expect(await view(null)).toMatchObject({ navigation: 0, state: 'unrecognised', record: null });
    expect(await view({ ...page, record: null })).toMatchObject({
      navigation: 5,
      state: 'unrecognised',
      suggestions: [],
    });
  });

  it('says of an app whose addresses name no record that it opens from its row', async () => {
    expect(await view({ ...page, record: null, app: 'fxiaoke' })).toMatchObject({ opensFromRow: true });
    expect(await view({ ...page, record: null })).toMatchObject({ opensFromRow: false });
  });

  it('suggests the client that the page names for a record nobody linked', async () => {
    expect(await view()).toMatchObject({ state: 'unlinked', suggestions: [{ engagementId, reason: 'name' }] });
  });

  it('takes the record’s own link before that of a record above it', async () => {
    await link(account, otherEngagementId);
    expect(await view()).toMatchObject({ state: 'linked', engagementId: otherEngagementId, inheritedFrom: account });
    await link(deal, engagementId);
    expect(await view()).toMatchObject({ state: 'linked', engagementId, inheritedFrom: null });
  });

  it('believes no parent of another installation, since the page could claim any', async () => {
    const foreign = { ...account, tenant: 'b' };
    await link(foreign, otherEngagementId);
    expect(await view({ ...page, parents: [foreign] })).toMatchObject({ state: 'unlinked', engagementId: null });
  });

  it('knows a record at every host of its app that shows the same records, and at no other', async () => {
    const at = (app: string, tenant: string, url: string): OpenPage => {
      const record: RecordRef = { app, tenant, kind: 'task', recordId: '7' };
      return { ...page, app, url, record, title: null, parents: [] };
    };
    const linkAt = ({ record, url }: OpenPage) => (record ? link(record, engagementId, undefined, url) : null);
    await linkAt(at('wrike', '', 'https://www.wrike.com/open.htm?id=7'));
    await linkAt(at('zoho-projects', 'acme', 'https://projects.zoho.com/portal/acme'));
    expect(await view(at('wrike', '', 'https://app-eu.wrike.com/open.htm?id=7'))).toMatchObject({ state: 'linked' });
    const elsewhere = at('zoho-projects', 'acme', 'https://projects.zoho.eu/portal/acme');
    expect(await view(elsewhere)).toMatchObject({ state: 'unlinked', engagementId: null });
  });

  it('asks which of several engagements, and remembers the choice', async () => {
    await link(deal, engagementId);
    await link(deal, otherEngagementId);
    expect(await view()).toMatchObject({ state: 'choose', engagementId: null, choices: [{}, {}] });
    const chosen = { get: async () => otherEngagementId };
    expect(await view(page, chosen as never)).toMatchObject({ state: 'linked', engagementId: otherEngagementId });
  });

  it('takes the title from the page, else from the record’s own link, and none from a link above', async () => {
    await link(account, engagementId, 'An account');
    expect(await view({ ...page, title: null })).toMatchObject({ state: 'linked', title: null });
    await link(deal, engagementId, 'Renewal, as it was linked');
    expect(await view({ ...page, title: null })).toMatchObject({ title: 'Renewal, as it was linked' });
    expect(await view()).toMatchObject({ title: 'Renewal' });
  });

  it('forgets a link that was archived, though not yet on the API', async () => {
    const id = await link(deal, engagementId);
    await device.synchronise();
    expect(await view()).toMatchObject({ state: 'linked' });
    await device.replica.give([command('document.archive', { type: 'recordLink', id })]);
    expect(await view()).toMatchObject({ state: 'unlinked' });
  });
});
