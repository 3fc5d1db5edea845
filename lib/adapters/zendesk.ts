import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Zendesk Support. Certainty of the addresses: high, of the markup: medium.
 * - Several tickets stay open in tabs, all in the DOM: take the active one; the address names it.
 * - Title is an input: read value.
 * - Row markup of views and a selector for the organisation tab: not found.
 * - Agents work on *.zendesk.com even when the help centre has its own domain; /hc/… is the help centre: no
 * record.
 * - support.zendesk.com is Zendesk's own help.
 * - No badges: the markup of rows is not known.
 */
export const zendesk: Adapter = {
  app: 'zendesk',
  name: 'Zendesk Support',
  hosts: ['https://*.zendesk.com/*'],
  // Tenant: account sub-domain.
  tenant: { from: 'host' },
  records: [
    { kind: 'task', patterns: ['/agent/tickets/:id', '/agent/tickets/:id/events'], formats: { id: 'digits' } },
    {
      kind: 'account',
      patterns: ['/agent/organizations/:id', '/agent/organizations/:id/tickets'],
      formats: { id: 'digits' },
    },
    { kind: 'contact', patterns: ['/agent/users/:id', '/agent/users/:id/*'], formats: { id: 'digits' } },
  ],
  titles: [
    {
      kinds: ['task'],
      selectors: [
        '.ticket-panes-grid-layout.active input[data-test-id="omni-header-subject"]',
        '[data-is-active="true"] [data-test-id="omni-header-subject"]',
        'input[data-test-id="ticket-pane-subject"]',
      ],
    },
  ],
  navigation: 'pushState',
};
