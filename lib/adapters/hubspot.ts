import type { Adapter } from '../domain/records/adapter-shape';

/**
 * HubSpot. Certainty of the addresses: high, of the markup: medium.
 * - Region hosts seen with record links: app, app-eu1, app-na2, app-na3, app-ap1 (app-na1 in a host list). More
 * may come as app-<region>; every other sub-domain (www, academy, developers, api, knowledge) is not the app. The
 * portal id is unique over all regions, so the host is not part of the tenant.
 * - Old and new form of a record give the same id: they must give the same identity.
 * - A preview panel over a list (selectors [data-test-id="IndexPageInlineSidebar"] and
 * [data-selenium-test="sidebar-preview-panel"]) exists; whether the address changes then is not found.
 * - The list is /contacts/:tenant/objects/0-3/views/:view/list (or /board): the numbers in it are no record.
 * - Query parameters such as eschref, interaction, engagement come and go; ignore them.
 * - data-selenium-test and data-test-id attributes have outlived several redesigns; class names do not.
 */
export const hubspot: Adapter = {
  app: 'hubspot',
  name: 'HubSpot',
  hosts: [
    'https://app.hubspot.com/*',
    'https://app-na1.hubspot.com/*',
    'https://app-na2.hubspot.com/*',
    'https://app-na3.hubspot.com/*',
    'https://app-eu1.hubspot.com/*',
    'https://app-ap1.hubspot.com/*',
  ],
  // Tenant: the number after /contacts/ or /tasks/ (portal id, also called hub id); unique across regions.
  tenant: { from: 'path' },
  // A portal has one id over all regions.
  sharesRecords: true,
  records: [
    // 0-3 is the object type id of deals; /deal/ is the older form and still linked
    {
      kind: 'deal',
      patterns: ['/contacts/:tenant/record/0-3/:id/*', '/contacts/:tenant/deal/:id/*'],
      formats: { tenant: 'digits', id: 'digits' },
    },
    {
      kind: 'account',
      patterns: ['/contacts/:tenant/record/0-2/:id/*', '/contacts/:tenant/company/:id/*'],
      formats: { tenant: 'digits', id: 'digits' },
    },
    {
      kind: 'contact',
      patterns: ['/contacts/:tenant/record/0-1/:id/*', '/contacts/:tenant/contact/:id/*'],
      formats: { tenant: 'digits', id: 'digits' },
    },
    // the task side panel of the task list
    { kind: 'task', patterns: ['/tasks/:tenant/view/:view/task/:id'], formats: { tenant: 'digits', id: 'digits' } },
    // The numbers of leads and projects stand in HubSpot's own list of object types; links of leads were seen.
    { kind: 'lead', patterns: ['/contacts/:tenant/record/0-136/:id/*'], formats: { tenant: 'digits', id: 'digits' } },
    {
      kind: 'project',
      patterns: ['/contacts/:tenant/record/0-970/:id/*'],
      formats: { tenant: 'digits', id: 'digits' },
    },
    {
      kind: 'ticket',
      patterns: ['/contacts/:tenant/record/0-5/:id/*', '/contacts/:tenant/ticket/:id/*'],
      formats: { tenant: 'digits', id: 'digits' },
    },
  ],
  titles: [
    {
      kinds: ['deal', 'account', 'contact', 'lead', 'project', 'ticket'],
      selectors: ['[data-selenium-test="highlightTitle"]', '[data-test-id="record-highlight-main-content"] h1'],
    },
    { kinds: ['task'], selectors: ['[data-selenium-test="edit-task-panel"] [data-field="hs_task_subject"]'] },
  ],
  clients: [
    {
      kinds: ['deal', 'contact'],
      selectors: [
        '[data-selenium-test="company-chicklet-title-link"]',
        '[data-selenium-test="card-id-ASSOCIATION_TABLE/0-2"] td:first-child a',
      ],
    },
    { kinds: ['deal'], selectors: ['[data-selenium-test="contact-chicklet-title-link"]'] },
  ],
  parents: [
    {
      kinds: ['deal', 'contact', 'ticket'],
      selectors: [
        'a[data-selenium-test="company-chicklet-title-link"]',
        '[data-selenium-test="card-id-ASSOCIATION_TABLE/0-2"] td:first-child a',
      ],
    },
  ],
  cards: [
    // label inside: [data-test-id="truncated-object-label"]; take the row's first link to a record
    { page: 'list (table of any object)', selector: 'td[data-table-external-id*="name-"]', link: 'a[href]' },
    // title [data-test-id="board-card-section-title-link"]; that its href has this form is likely, not seen
    {
      page: 'board (seen on tickets, same board for deals)',
      selector: '[data-test-id="title-hover-container"]',
      link: 'a[href]',
    },
  ],
  navigation: 'pushState',
};
