import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Freshsales. Certainty of the addresses: medium, of the markup: low.
 * - /crm/sales/api/... is the API and /crm/sales/web_forms/... public forms: not records.
 * - /crm/sales/contacts/view/:id is a saved view: the word view fails digits.
 * - deals is taken by analogy with accounts and contacts, which are seen.
 * - myfreshworks.com also hosts other Freshworks products: require /crm/sales/.
 * - Markup of cards and rows: not found. Badges stand at links in rows and lists.
 */
export const freshsales: Adapter = {
  app: 'freshsales',
  name: 'Freshsales',
  hosts: ['https://*.myfreshworks.com/*', 'https://*.freshsales.io/*'],
  // Tenant: acme.myfreshworks.com.
  tenant: { from: 'host' },
  records: [
    { kind: 'deal', patterns: ['/crm/sales/deals/:id/*'], formats: { id: 'digits' } },
    { kind: 'account', patterns: ['/crm/sales/accounts/:id/*'], formats: { id: 'digits' } },
    { kind: 'contact', patterns: ['/crm/sales/contacts/:id/*'], formats: { id: 'digits' } },
  ],
  documentTitle: {},
  cards: [
    {
      page: 'deal board',
      selector:
        ':is(tr, li, [role="row"], [role="listitem"]) :is(a[href*="/crm/sales/deals/"], a[href*="/crm/sales/accounts/"], a[href*="/crm/sales/contacts/"])',
    },
  ],
  navigation: 'pushState',
};
