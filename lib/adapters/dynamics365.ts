import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Microsoft Dynamics 365 Sales. Certainty of the addresses: high, of the markup: low.
 * - Parameters come in any order and with others (appid, appname, forceUCI, newWindow, formid, cmdbar, navbar).
 * - The id comes with or without braces (%7B %7D), in either case: keep it lower-case, without braces.
 * - No id: an empty form for a new record. pagetype=entitylist (with view or viewid), dashboard, webresource,
 * custom: not a record.
 * - Old links use etc=<number> (type code) in place of etn, or put the parameters in extraqs: 1 account, 2
 * contact, 3 opportunity, 4 lead are Microsoft's codes; leave them out.
 * - On-premises: https://host/OrgName/main.aspx: the organisation is the first path segment and belongs to the
 * tenant.
 * - Tell Dynamics from other Power Apps model-driven apps? No need: the same addresses.
 * - Many *.dynamics.com hosts are not this app (make, home, admin, Business Central at
 * businesscentral.dynamics.com, Finance at *.operations.dynamics.com): /main.aspx plus pagetype decides.
 * - Markup of cards and rows: not found. Badges stand at links in rows and lists.
 */
export const dynamics365: Adapter = {
  app: 'dynamics365',
  name: 'Microsoft Dynamics 365 Sales',
  hosts: [
    'https://*.dynamics.com/*',
    'https://*.dynamics.cn/*',
    'https://*.microsoftdynamics.us/*',
    'https://*.appsplatform.us/*',
  ],
  notHosts: [
    'make.dynamics.com',
    'home.dynamics.com',
    'admin.dynamics.com',
    'businesscentral.dynamics.com',
    '*.operations.dynamics.com',
  ],
  selfHosted: {
    recognise: [
      {
        how: 'selector',
        value: 'script[src*="/uclient/scripts"], script[src*="/_static/_common/scripts/"]',
      },
      { how: 'global-path', value: '/main.aspx' },
    ],
  },
  // Tenant: whole host, e.g. acme.crm4.dynamics.com (crm, crm2 … are regions; the name alone is not unique over
  // regions).
  tenant: { from: 'host' },
  base: {},
  records: [
    { kind: 'deal', patterns: ['/main.aspx?pagetype=entityrecord&etn=opportunity&id=:id'], formats: { id: 'guid' } },
    { kind: 'account', patterns: ['/main.aspx?pagetype=entityrecord&etn=account&id=:id'], formats: { id: 'guid' } },
    { kind: 'contact', patterns: ['/main.aspx?pagetype=entityrecord&etn=contact&id=:id'], formats: { id: 'guid' } },
    {
      kind: 'task',
      patterns: [
        '/main.aspx?pagetype=entityrecord&etn=task&id=:id',
        '/main.aspx?pagetype=entityrecord&etn=msdyn_projecttask&id=:id',
      ],
      formats: { id: 'guid' },
    },
    // Project Operations.
    {
      kind: 'project',
      patterns: ['/main.aspx?pagetype=entityrecord&etn=msdyn_project&id=:id'],
      formats: { id: 'guid' },
    },
    { kind: 'lead', patterns: ['/main.aspx?pagetype=entityrecord&etn=lead&id=:id'], formats: { id: 'guid' } },
    // A case.
    { kind: 'ticket', patterns: ['/main.aspx?pagetype=entityrecord&etn=incident&id=:id'], formats: { id: 'guid' } },
  ],
  titles: [
    { selectors: ['h1[data-id="header_title"]', '#headerContainer h1'] },
    { kinds: ['ticket'], selectors: ['input[data-id="title.fieldControl-text-box-text"]'] },
  ],
  clients: [
    {
      kinds: ['deal'],
      selectors: ['[data-id^="parentaccountid.fieldControl-LookupResultsDropdown_parentaccountid_selected_tag"]'],
    },
  ],
  cards: [{ page: 'view (grid)', selector: ':is(tr, li, [role="row"]) a[href*="pagetype=entityrecord"]' }],
  navigation: 'pushState',
};
