import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Zendesk Sell. Certainty of the addresses: medium, of the markup: low.
 * - The same deal is reached on both hosts: to give it one identity, use an empty tenant for both or the account's
 * zendesk.com host for both; the app can't translate by itself.
 * - Zendesk announced the end of Sell (2027): low priority; general knowledge.
 * - Support tickets are at /agent/tickets/:id on the same zendesk.com host: not this app.
 * - Markup of cards and rows: not found. Badges stand at links in rows and lists.
 */
export const zendeskSell: Adapter = {
  app: 'zendesk-sell',
  name: 'Zendesk Sell',
  hosts: ['https://app.futuresimple.com/*', 'https://*.zendesk.com/sales/*'],
  // Tenant: acme.zendesk.com; app.futuresimple.com says no tenant (ids are unique over Sell).
  tenant: { from: 'none' },
  // The same deal is reached on both hosts, and ids are unique over Sell.
  sharesRecords: true,
  records: [
    { kind: 'deal', patterns: ['/sales/deals/:id'], formats: { id: 'digits' } },
    // Persons and companies are one object.
    {
      kind: 'contact',
      patterns: ['/sales/contacts/:id', '//app.futuresimple.com/crm/contacts/:id'],
      formats: { id: 'digits' },
    },
    { kind: 'lead', patterns: ['//app.futuresimple.com/leads/:id'], formats: { id: 'digits' } },
  ],
  documentTitle: {},
  cards: [
    {
      page: 'any',
      selector:
        ':is(tr, li, [role="row"], [role="listitem"]) :is(a[href*="/sales/deals/"], a[href*="/sales/contacts/"])',
    },
  ],
  navigation: 'pushState',
};
