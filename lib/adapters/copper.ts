import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Copper. Certainty of the addresses: medium, of the markup: low.
 * - One public product builds links as deal, organization, contact; another writes people/:id. The first is taken;
 * treat people as unproven.
 * - The board is #/browse/board/opportunities/default?pipeline=:id: not a record.
 * - The number after /companies/ is the Copper account: never read it as a company record.
 * - app.prosperworks.com is the product's old host; not verified to be alive.
 * - Markup of cards and rows: not found. Badges stand at links in rows and lists.
 */
export const copper: Adapter = {
  app: 'copper',
  name: 'Copper',
  hosts: ['https://app.copper.com/*', 'https://app.prosperworks.com/*'],
  // Tenant: the number after /companies/ (the account, not a customer).
  tenant: { from: 'path' },
  // One of them is the product's old host.
  sharesRecords: true,
  records: [
    { kind: 'deal', patterns: ['/companies/:tenant/app#/deal/:id/*'], formats: { id: 'digits' } },
    { kind: 'account', patterns: ['/companies/:tenant/app#/organization/:id/*'], formats: { id: 'digits' } },
    { kind: 'contact', patterns: ['/companies/:tenant/app#/contact/:id/*'], formats: { id: 'digits' } },
  ],
  documentTitle: {},
  cards: [
    {
      page: 'opportunity board',
      selector:
        ':is(tr, li, [role="row"], [role="listitem"]) :is(a[href*="#/deal/"], a[href*="#/organization/"], a[href*="#/contact/"])',
    },
  ],
  navigation: 'hash',
};
