import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Close. Certainty of the addresses: medium, of the markup: low.
 * - app.close.com was app.close.io until 2018; links of that age redirect (not verified).
 * - Links are written with and without the slash at the end.
 * - Anything after the lead id (tabs, anchors) keeps the lead.
 * - Markup of cards and rows: not found. Badges stand at links in rows and lists.
 */
export const close: Adapter = {
  app: 'close',
  name: 'Close',
  hosts: ['https://app.close.com/*'],
  // Tenant: not in the address; lead ids are globally unique (lead_ and 40-odd letters and digits).
  tenant: { from: 'none' },
  records: [
    // Close's lead is the company, with its contacts, opportunities and tasks on one page
    { kind: 'account', patterns: ['/lead/:id/*'], formats: { id: 'prefix:lead_' } },
  ],
  documentTitle: {},
  cards: [
    {
      page: 'lead list, opportunity board',
      selector: ':is(tr, li, [role="row"], [role="listitem"]) a[href*="/lead/lead_"]',
    },
  ],
  navigation: 'pushState',
};
