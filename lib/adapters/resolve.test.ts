import { describe, expect, it } from 'vitest';
import { addressExamples } from '../../test/support/address-examples';
import type { Adapter } from '../domain/records/adapter-shape';
import { adapters } from './registry.generated';
import { resolveAddress } from './resolve';

/**
 * Addresses on hosts of one's own that two apps write alike: the page's marks tell them apart, the address cannot, and
 * so it is no record.
 */
const ties = new Set([
  'https://issues.example.org/jira/browse/ABC-12',
  'https://kb.example.com/project/4711',
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
    ['javascript:alert(1)', { app: null }],
    ['ftp://acme.pipedrive.com/deal/42', { app: null }],
    ['https://evil.example/acme.pipedrive.com/deal/42', { app: null }],
    ['https://acme.pipedrive.com.evil.example/deal/42', { app: null }],
    ['https://acme.pipedrive.com@evil.example/deal/42', { app: null }],
    ['https://acme.pipedrive.com/deal/%zz', { app: null }],
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

/** Each host that an app names, with an address of a record that was seen on another one of them. */
const regional = examples.flatMap(({ app, url, record }) => {
  const { host } = new URL(url);
  const hosts = Object.values(adapters)
    .filter((adapter: Adapter) => adapter.app === app && !adapter.switchedOff)
    .flatMap((adapter: Adapter) => adapter.hosts ?? [])
    .flatMap((pattern) => /^https:\/\/([^*/]+)\/\*$/.exec(pattern)?.[1] ?? []);
  if (!record || !hosts.includes(host)) return [];
  return hosts.filter((other) => other !== host).map((other) => ({ app, record, url: url.replace(host, other) }));
});

describe('however an address is written', () => {
  it.each([
    ['https://ACME.Pipedrive.COM/deal/42', 'pipedrive', 'acme.pipedrive.com', '42'],
    ['https://mia:secret@acme.pipedrive.com/deal/42', 'pipedrive', 'acme.pipedrive.com', '42'],
    ['https://acme.pipedrive.com/deal/42?discount=50%&utm=%zz', 'pipedrive', 'acme.pipedrive.com', '42'],
    ['https://acme.pipedrive.com:443/deal/42', 'pipedrive', 'acme.pipedrive.com', '42'],
    ['https://acme.pipedrive.com\\deal\\42', 'pipedrive', 'acme.pipedrive.com', '42'],
    ['https://münchen.atlassian.net/browse/AB-1', 'jira-cloud', 'xn--mnchen-3ya.atlassian.net', 'AB-1'],
    ['http://[::1]:8080/issues/7', 'redmine', '[::1]:8080', '7'],
  ])('%s is of %s at %s', (url, app, tenant, recordId) => {
    expect(resolveAddress(url)).toMatchObject({ app, tenant, recordId });
  });
});

describe('regional hosts', () => {
  it('are many, each with every address that was seen on another', () => {
    const hosts = new Set(regional.map(({ url }) => new URL(url).host));
    for (const host of ['crm.zoho.in', 'crm.zoho.com.cn', 'crm.zoho.eu', 'app-eu1.hubspot.com', 'app-ap1.hubspot.com'])
      expect(hosts).toContain(host);
  });

  it.each(regional)('$url', ({ app, url, record }) => {
    expect(resolveAddress(url)).toMatchObject({ app, kind: record.kind, recordId: record.recordId });
  });
});

describe('folders before an address', () => {
  it.each([
    ['a sub-path', 'https://tools.example.org/pm/issues/12', 'tools.example.org/pm'],
    ['several', 'https://tools.example.org/teams/web/Ticket/Display.html?id=12', 'tools.example.org/teams/web'],
    ['a locale', 'https://tools.example.org/en-us/issues/12', 'tools.example.org/en-us'],
    // It cannot be told from a folder, so two of them are never taken for one place.
    ['another locale', 'https://tools.example.org/de/issues/12', 'tools.example.org/de'],
    ['a locale and a sub-path', 'https://tools.example.org/de/rt/Ticket/Display.html?id=12', 'tools.example.org/de/rt'],
    ['a port', 'http://tools.example.org:3000/issues/12', 'tools.example.org:3000'],
  ])('%s', (_what, url, tenant) => {
    expect(resolveAddress(url)).toMatchObject({ tenant, recordId: '12' });
  });
});

describe('several records on one page', () => {
  it.each([
    ['Jira’s modal over a board', 'https://a.atlassian.net/jira/software/projects/P/boards/3?selectedIssue=P-1', 'P-1'],
    ['Jira’s list beside an issue', 'https://a.atlassian.net/browse/P-2?selectedIssue=P-1', 'P-1'],
    ['a card over a Trello board', 'https://trello.com/c/aBcD1234/12-fix', 'aBcD1234'],
    ['Asana’s pane', 'https://app.asana.com/1/9/project/8/task/7?focus=true', '7'],
    ['an issue of a Linear team', 'https://linear.app/acme/issue/TES-123/title', 'TES-123'],
    [
      'Notion’s peek',
      `https://www.notion.so/${'a'.repeat(32)}?v=${'b'.repeat(32)}&p=${'c'.repeat(32)}`,
      'c'.repeat(32),
    ],
    ['Insightly’s blade', 'https://crm.na1.insightly.com/list/Contact/?blade=/details/contact/9', '9'],
    [
      'a task inside of a Worktile view',
      `https://a.worktile.com/mission/projects/${'1'.repeat(24)}/views/x/tasks/${'2'.repeat(24)}`,
      '2'.repeat(24),
    ],
    ['monday’s item over a board', 'https://a.monday.com/boards/1/views/2/pulses/3', '3'],
    [
      'a Salesforce console tab',
      'https://a.lightning.force.com/lightning/r/Account/0015g00000AbCdEAAV/view?ws=%2Flightning%2Fr%2FOpportunity%2F0065g00000AbCdEAAV%2Fview',
      '0015g00000AbCdEAAV',
    ],
  ])('the one in front counts: %s', (_what, url, recordId) => {
    expect(resolveAddress(url)).toMatchObject({ recordId });
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
