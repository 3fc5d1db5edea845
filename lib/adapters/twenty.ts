import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Twenty. Certainty of the addresses: high, of the markup: low.
 * - Singular in a record's address (/object/company/…), plural in a list (/objects/companies).
 * - A record opened in the side panel (command menu, right drawer) is kept in the app's memory, not in the
 * address: over a list the address stays the list's.
 * - A tab of the record is in the hash (#timeline, #tasks …), the view it came from in ?viewId=: ignore both.
 * - app.twenty.com is the common sign-in host of the cloud; workspaces move to their own sub-domain.
 * - www, docs and help sub-domains of twenty.com are not the app: the path decides.
 * - Markup of cards and rows: not found. Badges stand at links in rows and lists.
 */
export const twenty: Adapter = {
  app: 'twenty',
  name: 'Twenty',
  hosts: ['https://app.twenty.com/*', 'https://*.twenty.com/*'],
  selfHosted: {
    recognise: [
      { how: 'selector', value: 'script#twenty-env-config' },
      { how: 'meta', value: 'meta[property="og:title"][content="Twenty"]' },
    ],
  },
  // Tenant: a cloud workspace has its own sub-domain; self-hosted: the host with port.
  tenant: { from: 'host' },
  records: [
    { kind: 'deal', patterns: ['/object/opportunity/:id'], formats: { id: 'uuid' } },
    { kind: 'account', patterns: ['/object/company/:id'], formats: { id: 'uuid' } },
    { kind: 'contact', patterns: ['/object/person/:id'], formats: { id: 'uuid' } },
    { kind: 'task', patterns: ['/object/task/:id'], formats: { id: 'uuid' } },
  ],
  documentTitle: {},
  clients: [{ kinds: ['deal'], selectors: ['a[href^="/object/company/"]'] }],
  cards: [{ page: 'board, table', selector: ':is(tr, li, [role="row"], [role="listitem"]) a[href*="/object/"]' }],
  navigation: 'pushState',
};
