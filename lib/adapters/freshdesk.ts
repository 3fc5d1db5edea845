import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Freshdesk. Certainty of the addresses: high, of the markup: medium.
 * - The heading holds other controls too: take its own text nodes.
 * - /a/contacts/filters/…, /a/solutions/…, /a/profiles are not records: the segment must be a number.
 * - Row markup not found; the link rule is general.
 */
export const freshdesk: Adapter = {
  app: 'freshdesk',
  name: 'Freshdesk',
  hosts: ['https://*.freshdesk.com/*'],
  selfHosted: { recognise: [{ how: 'global-path', value: '/a/tickets/' }] },
  tenant: { from: 'host' },
  records: [
    { kind: 'task', patterns: ['/a/tickets/:id', '/helpdesk/tickets/:id'], formats: { id: 'digits' } },
    { kind: 'contact', patterns: ['/a/contacts/:id'], formats: { id: 'digits' } },
    { kind: 'account', patterns: ['/a/companies/:id'], formats: { id: 'digits' } },
  ],
  titles: [
    {
      kinds: ['task'],
      selectors: ['.ticket-subject-heading', '.sentiment-ticket-heading', 'h2.subject'],
      ownText: true,
    },
  ],
  cards: [{ page: 'any list holding links', selector: 'a[href*="/a/tickets/"]' }],
  navigation: 'pushState',
};
