import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Request Tracker (RT). Certainty of the addresses: high, of the markup: high.
 * - data-record-id is on rows of any record (assets, articles, users): use it only on ticket lists, or check that
 * the row links to Ticket/Display.html?id=.
 * - Ticket/Create.html?Queue=1 has no id.
 * - In RT 6 the main container is swapped without a full load: watch the address.
 * - Links in mail may carry a fragment such as #txn-123.
 * - A merged ticket is shown under the id of the other one.
 */
export const requestTracker: Adapter = {
  app: 'request-tracker',
  name: 'Request Tracker',
  selfHosted: {
    recognise: [
      { how: 'selector', value: 'body[hx-boost="true"][id^="comp-"]' },
      { how: 'selector', value: 'body[id^="comp-"]:has(#bpscredits)' },
      { how: 'global-path', value: '/Ticket/Display.html' },
    ],
  },
  // Tenant: host plus sub-path (WebPath, e.g. /rt).
  tenant: { from: 'host' },
  base: { refuses: ['Ticket', 'SelfService', 'Search', 'Asset', 'NoAuth'] },
  querySeparator: ';',
  records: [
    {
      kind: 'task',
      patterns: [
        '/Ticket/Display.html?id=:id',
        '/Ticket/Update.html?id=:id',
        '/Ticket/History.html?id=:id',
        '/Ticket/ModifyAll.html?id=:id',
        '/Ticket/ModifyPeople.html?id=:id',
        '/Ticket/Reminders.html?id=:id',
        '/Ticket/Forward.html?id=:id',
        '/SelfService/Display.html?id=:id',
        '/SelfService/Update.html?id=:id',
      ],
      formats: { id: 'digits' },
    },
    // Mobile pages exist; this exact address was not confirmed.
    { kind: 'task', patterns: ['/m/ticket/show?id=:id'], formats: { id: 'digits' } },
  ],
  documentTitle: {},
  cards: [
    // RT 5 has a tbody of two rows a ticket, RT 6 a row.
    {
      page: 'search results and queue lists',
      selector: 'table.ticket-list tbody.list-item[data-record-id]',
      id: { attribute: 'data-record-id', kind: 'task' },
    },
    // By the link: rows of assets, articles and users have the attribute too, and numbers of their own.
    {
      page: 'search results and queue lists (RT 6)',
      selector: 'tr.list-item[data-record-id]',
      link: 'a[href*="Ticket/Display.html"], a[href*="SelfService/Display.html"]',
    },
  ],
  navigation: 'full',
};
