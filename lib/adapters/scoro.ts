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
  switchedOff:
    'That the number after /tasks/view/ is the task and not a view is a guess, which would show one client for another: it can be taught on a page.',
};
