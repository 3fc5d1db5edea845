import { describe, expect, it } from 'vitest';
import { addressExamples } from '../../test/support/address-examples';
import { resolveAddress } from './resolve';

/**
 * Addresses on hosts of one's own that two apps write alike: the page's marks tell them apart, the address cannot, and
 * so it is no record.
 */
const ties = new Set([
  'https://issues.example.org/jira/browse/ABC-12',
  'https://plane.example.com/acme/browse/WEB-12',
  'https://planka.example.com/boards/1234567890123456780',
  'https://planka.example.com/projects/1234567890123456770',
  'https://redmine.example.com/projects/almteam',
  'https://todo.example.com/projects/4',
  'https://todo.example.com/projects/4/16',
]);

/** Pages of one app that are another's: Zendesk's tickets and Zendesk Sell's deals share a host. */
const anotherApps = new Set(['https://acme.zendesk.com/agent/tickets/12']);

const examples = addressExamples.flatMap(({ app, addresses }) =>
  addresses.map(({ url, record }) => ({ app, url, record })),
);

describe('resolveAddress', () => {
  it.each(examples.filter(({ record, url }) => record && !ties.has(url)))('knows $url among all apps', (example) => {
    expect(resolveAddress(example.url)).toMatchObject({ app: example.app, ...example.record });
  });

  it.each(examples.filter(({ record, url }) => !record && !anotherApps.has(url)))(
    'sees no record in $url',
    ({ url }) => {
      expect(resolveAddress(url)).not.toHaveProperty('recordId');
    },
  );

  it.each([...ties])('takes a tie for no record: %s', (url) => {
    expect(resolveAddress(url)).toEqual({ app: null });
  });

  it.each([
    ['https://github.com/settings/profile', { app: 'github', kind: null }],
    ['https://acme.zendesk.com/sales/dashboards/main', { app: 'zendesk-sell', kind: null }],
    ['https://acme.zendesk.com/agent/dashboard', { app: 'zendesk', kind: null }],
    ['https://acme.monday.com/my_work', { app: 'monday', kind: null }],
    ['https://www.fxiaoke.com/XV/UI/Home#crm/list/=/AccountObj', { app: 'fxiaoke', kind: null }],
    ['https://example.org/', { app: null }],
    ['https://unknown.example.org/foo/bar', { app: null }],
    ['chrome://extensions', { app: null }],
    ['file:///etc/passwd', { app: null }],
    ['no address', { app: null }],
    ['', { app: null }],
    [`https://acme.pipedrive.com/deal/${'1'.repeat(5000)}`, { app: null }],
  ])('%s', (url, expected) => {
    expect(resolveAddress(url)).toEqual(expected);
  });

  it.each([
    'https://www.zendesk.com/agent/tickets/1',
    'https://help.openproject.com/work_packages/42',
    'https://auth.monday.com/boards/1',
  ])('does not take a vendor’s other pages for the app: %s', (url) =>
    expect(resolveAddress(url)).toEqual({ app: null }),
  );

  it('keeps Redmine and the sample CRM apart on this machine', () => {
    expect(resolveAddress('http://127.0.0.1:8101/issues/2')).toEqual({
      app: 'redmine',
      tenant: '127.0.0.1:8101',
      kind: 'task',
      recordId: '2',
    });
    expect(resolveAddress('http://127.0.0.1:4180/deals/101')).toEqual({
      app: 'sample-crm',
      tenant: '',
      kind: 'deal',
      recordId: '101',
    });
    expect(resolveAddress('http://127.0.0.1:8102/#tryton/model/party.party/5;name=%22Party%22')).toEqual({
      app: 'tryton',
      tenant: '127.0.0.1:8102/tryton',
      kind: 'account',
      recordId: '5',
    });
  });

  it('does not know the sample CRM anywhere else', () => {
    expect(resolveAddress('https://crm.example.org/deals/101')).toEqual({ app: null });
  });
});

describe('identities', () => {
  const idOf = (url: string) => JSON.stringify(resolveAddress(url));

  it.each([
    [
      'a Salesforce id of 15 and of 18 characters',
      'https://acme.lightning.force.com/lightning/r/Opportunity/0065g00000AbCdE/view',
      'https://acme.lightning.force.com/lightning/r/Opportunity/0065g00000AbCdEAAV/view',
    ],
    [
      'both hosts of a Salesforce org',
      'https://acme.my.salesforce.com/lightning/r/Account/0015g00000AbCdEAAV/view',
      'https://acme.lightning.force.com/lightning/r/Account/0015g00000AbCdEAAV/view',
    ],
    [
      'old and new HubSpot addresses',
      'https://app.hubspot.com/contacts/1/deal/7',
      'https://app-eu1.hubspot.com/contacts/1/record/0-3/7',
    ],
    [
      'a GUID in braces and capitals',
      'https://a.crm.dynamics.com/main.aspx?etn=account&pagetype=entityrecord&id=%7B91330924-802A-4B0D-A900-34FD9D790829%7D',
      'https://a.crm.dynamics.com/main.aspx?pagetype=entityrecord&etn=account&id=91330924-802a-4b0d-a900-34fd9d790829',
    ],
    [
      'a Jira key in either case',
      'https://acme.atlassian.net/browse/proj-12',
      'https://acme.atlassian.net/browse/PROJ-12',
    ],
    [
      'GitLab’s drawer and page',
      `https://gitlab.com/g/p/-/issues?show=${btoa('{"iid":"12","full_path":"g/p","id":9}')}`,
      'https://gitlab.com/g/p/-/issues/12',
    ],
    [
      'SuiteCRM 7 by ajax and by page',
      `https://crm.example.org/suite/index.php?action=ajaxui#ajaxUILoc=${encodeURIComponent('index.php?module=Accounts&action=DetailView&record=ab-1')}`,
      'https://crm.example.org/suite/index.php?module=Accounts&action=DetailView&record=ab-1',
    ],
    [
      'SuiteCRM with and without /public',
      'https://crm.example.org/suite/public/#/accounts/record/ab-1',
      'https://crm.example.org/suite/#/accounts/record/ab-1',
    ],
    [
      'RT’s two separators',
      'https://rt.example.com/Ticket/Update.html?Action=Respond;id=4',
      'https://rt.example.com/Ticket/Display.html?id=4',
    ],
  ])('are one for %s', (_what, one, other) => {
    expect(idOf(one)).toContain('recordId');
    expect(idOf(one)).toBe(idOf(other));
  });

  it.each([
    ['two companies', 'https://a.atlassian.net/browse/X-1', 'https://b.atlassian.net/browse/X-1'],
    [
      'a sandbox and its org',
      'https://mh--uat.sandbox.lightning.force.com/lightning/r/Account/0015g00000AbCdEAAV/view',
      'https://mh.lightning.force.com/lightning/r/Account/0015g00000AbCdEAAV/view',
    ],
    [
      'a lead and a deal of one number',
      'https://a.bitrix24.com/crm/lead/details/5/',
      'https://a.bitrix24.com/crm/deal/details/5/',
    ],
    [
      'two Trytons’ databases',
      'https://e.example.org/#one/model/party.party/5',
      'https://e.example.org/#two/model/party.party/5',
    ],
    ['two folders of one host', 'https://e.example.org/a/issues/5', 'https://e.example.org/b/issues/5'],
    ['two data centres of Zoho', 'https://crm.zoho.com/crm/tab/Accounts/5', 'https://crm.zoho.eu/crm/tab/Accounts/5'],
    [
      'an issue and a merge request',
      'https://gitlab.com/g/p/-/issues/12',
      'https://gitlab.com/g/p/-/merge_requests/12',
    ],
  ])('differ for %s', (_what, one, other) => {
    expect(idOf(one)).toContain('recordId');
    expect(idOf(other)).toContain('recordId');
    expect(idOf(one)).not.toBe(idOf(other));
  });

  it('follows no packed address to another host', () => {
    const elsewhere = encodeURIComponent(
      'https://evil.example/index.php?module=Accounts&action=DetailView&record=ab-1',
    );
    expect(resolveAddress(`https://crm.example.org/index.php?action=ajaxui#ajaxUILoc=${elsewhere}`)).toEqual({
      app: null,
    });
  });
});
