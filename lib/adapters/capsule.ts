import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Capsule. Certainty of the addresses: high, of the markup: low.
 * - /party/organisation/new and /party/person/new are forms: they fail digits.
 * - A task has no page of its own that was found.
 * - Markup of titles, cards and rows: not found, and tasks in a list carry no id. Badges stand at links in rows and lists.
 */
export const capsule: Adapter = {
  app: 'capsule',
  name: 'Capsule',
  hosts: ['https://*.capsulecrm.com/*'],
  // Tenant: acme.capsulecrm.com.
  tenant: { from: 'host' },
  records: [
    { kind: 'deal', patterns: ['/opportunity/:id'], formats: { id: 'digits' } },
    // persons and organisations are one object (party): the address can't tell
    { kind: 'contact', patterns: ['/party/:id'], formats: { id: 'digits' } },
    // one source only; projects were called cases
    { kind: 'project', patterns: ['/kase/:id'], formats: { id: 'digits' } },
  ],
  documentTitle: {},
  cards: [
    {
      page: 'board',
      selector:
        ':is(tr, li, [role="row"], [role="listitem"]) :is(a[href*="/opportunity/"], a[href*="/party/"], a[href*="/kase/"])',
    },
  ],
  navigation: 'unknown',
};
