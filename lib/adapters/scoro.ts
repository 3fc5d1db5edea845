import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Scoro. Certainty of the addresses: low, of the markup: low.
 * - Projects, quotes, contacts: not found.
 * - www, api and support.scoro.com are not accounts.
 * - No badges: rows carry no record id.
 */
export const scoro: Adapter = {
  app: 'scoro',
  name: 'Scoro',
  hosts: ['https://*.scoro.com/*'],
  // Tenant: account sub-domain.
  tenant: { from: 'host' },
  records: [
    // A tracker only tests that the address contains tasks/view; that the id follows directly is an inference.
    { kind: 'task', patterns: ['/tasks/view/:id'], formats: { id: 'digits' } },
  ],
  titles: [{ kinds: ['task'], selectors: ['div.main-row-title'] }],
  navigation: 'full',
  // Too little is known of its addresses to rely on.
  switchedOff: true,
};
