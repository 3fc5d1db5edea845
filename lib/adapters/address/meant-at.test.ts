import { describe, expect, it } from 'vitest';
import { addressExamples } from '../../../test/support/address-examples';
import type { Adapter } from '../../domain/records/adapter-shape';
import { adapters } from '../registry.generated';
import { type ResolvedAddress, resolveAddress } from '../resolve';
import { meantAt } from './meant-at';

const all: Adapter[] = Object.values(adapters);
const adapterOf = (app: string | null) => all.find((adapter) => adapter.app === app);

/** Whether what was linked at one address is known at another: the same identity, and meant there. */
function isKnownAt(linkedAt: string, url: string): boolean {
  const [linked, here] = [resolveAddress(linkedAt), resolveAddress(url)];
  if (!('tenant' in linked) || JSON.stringify(linked) !== JSON.stringify(here)) return false;
  return meantAt(adapterOf(linked.app), url)({ tenant: linked.tenant, url: linkedAt });
}

describe('a record that was linked at one host of its app', () => {
  it.each([
    ['https://www.wrike.com/open.htm?id=7', 'https://app-eu.wrike.com/open.htm?id=7'],
    ['https://www.wrike.com/open.htm?id=7', 'https://app-us2.wrike.com/open.htm?id=7'],
    ['https://app.hubspot.com/contacts/12/record/0-3/7', 'https://app-eu1.hubspot.com/contacts/12/record/0-3/7'],
    [
      'https://acme.lightning.force.com/lightning/r/Account/0015g00000AbCdEAAV/view',
      'https://acme.my.salesforce.com/lightning/r/Account/0015g00000AbCdEAAV/view',
    ],
    ['https://dev.azure.com/acme/Site/_workitems/edit/7', 'https://acme.visualstudio.com/Site/_workitems/edit/7'],
    ['https://app.futuresimple.com/sales/deals/7', 'https://acme.zendesk.com/sales/deals/7'],
    ['http://127.0.0.1:4100/deals/7', 'http://localhost:4200/deals/7'],
    [
      'https://acme.atlassian.net/browse/WEB-7',
      'https://acme.atlassian.net/jira/core/projects/WEB/board?selectedIssue=WEB-7',
    ],
  ])('is known at another: %s, %s', (linkedAt, url) => {
    expect(isKnownAt(linkedAt, url)).toBe(true);
    expect(isKnownAt(url, linkedAt)).toBe(true);
  });

  it.each([
    ['two sites of Jira', 'https://acme.atlassian.net/browse/WEB-7', 'https://lenz.atlassian.net/browse/WEB-7'],
    [
      'two portals',
      'https://app.hubspot.com/contacts/12/record/0-3/7',
      'https://app.hubspot.com/contacts/13/record/0-3/7',
    ],
    [
      'an organisation and its sandbox',
      'https://acme.lightning.force.com/lightning/r/Account/0015g00000AbCdEAAV/view',
      'https://acme--uat.sandbox.lightning.force.com/lightning/r/Account/0015g00000AbCdEAAV/view',
    ],
    [
      'two data centres that may both have a portal of that name',
      'https://projects.zoho.com/portal/acme#zp/projects/1781812000000381050/',
      'https://projects.zoho.eu/portal/acme#zp/projects/1781812000000381050/',
    ],
    [
      'two data centres that may both have a space of that name',
      'https://project.feishu.cn/acme/issue/detail/7',
      'https://project.larksuite.com/acme/issue/detail/7',
    ],
    ['two installations of one’s own', 'https://a.example/issues/7', 'https://b.example/issues/7'],
    ['two ports', 'http://10.0.0.5:3000/issues/7', 'http://10.0.0.5:3001/issues/7'],
    ['two folders', 'https://tools.example/one/issues/7', 'https://tools.example/two/issues/7'],
  ])('is unknown at %s', (_what, linkedAt, url) => {
    expect(isKnownAt(linkedAt, url)).toBe(false);
    expect(isKnownAt(url, linkedAt)).toBe(false);
  });
});

/** An adapter's hosts that are names of one host each. */
const ownHosts = ({ hosts = [] }: Adapter) =>
  hosts.flatMap((pattern) => /^(?:https?|\*):\/\/([^/*]+)\//.exec(pattern)?.[1] ?? []);

const moved = (url: string, host: string) => Object.assign(new URL(url), { host }).href;

const shown = (resolved: ResolvedAddress) => ('recordId' in resolved ? resolved : null);

const several = all.filter((adapter) => ownHosts(adapter).length > 1);

describe.each(several.map((adapter) => [adapter.app, adapter] as const))('the hosts of %s', (app, adapter) => {
  const examples = addressExamples.find((one) => one.app === app)?.addresses ?? [];
  const pairs = examples.flatMap(({ url }) => ownHosts(adapter).map((host) => [url, moved(url, host)] as const));

  it(`are ${adapter.sharesRecords ? '' : 'not '}one place for records`, () => {
    const others = pairs.filter(
      ([url, other]) => new URL(url).host !== new URL(other).host && shown(resolveAddress(url)) !== null,
    );
    const known = others.filter(([url, other]) => isKnownAt(url, other));
    const alike = others.filter(([, other]) => shown(resolveAddress(other)) !== null);
    expect(known).toEqual(adapter.sharesRecords ? alike : []);
  });
});

describe('a page that claims to be of another tenant', () => {
  const told = (app: string, url: string) => meantAt(adapterOf(app), url);

  it('is told of what its own host can have, and of nothing else', () => {
    const acme = { tenant: 'acme', url: 'https://acme.lightning.force.com/lightning/r/0015g00000AbCdEAAV/view' };
    expect(told('salesforce', 'https://acme.my.salesforce.com/')(acme)).toBe(true);
    expect(told('salesforce', 'https://lenz.my.salesforce.com/')(acme)).toBe(false);
    const site = { tenant: 'acme.atlassian.net', url: 'https://acme.atlassian.net/browse/WEB-7' };
    expect(told('jira-cloud', 'https://acme.atlassian.net.evil.example/')(site)).toBe(false);
    const task = { tenant: '', url: 'https://www.wrike.com/open.htm?id=7' };
    expect(told('wrike', 'https://login.wrike.com/')(task)).toBe(false);
    expect(told('wrike', 'https://wrike.com.evil.example/')(task)).toBe(false);
    expect(told('wrike', 'no address')(task)).toBe(false);
  });

  it('is told of its own host alone, where nobody knows the app', () => {
    const ticket = { tenant: 'desk.example', url: 'https://desk.example/tickets/7' };
    expect(meantAt(undefined, 'https://desk.example/tickets')(ticket)).toBe(true);
    expect(meantAt(undefined, 'https://other.example/tickets')(ticket)).toBe(false);
  });
});
