import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Productive. Certainty of the addresses: medium, of the markup: low.
 * - Deals, companies and people addresses: not found.
 * - Markup: not found.
 */
export const productive: Adapter = {
  app: 'productive',
  name: 'Productive',
  hosts: ['https://app.productive.io/*'],
  // Tenant: the number before the hyphen in path segment 1 (organisation, e.g. 17342 of 17342-acme).
  tenant: { from: 'path' },
  records: [
    // Three forms, old to new.
    {
      kind: 'task',
      patterns: ['/:tenant/tasks/:id', '/:tenant/tasks/task/:id', '/:tenant/task/:id'],
      formats: { tenant: 'head-digits', id: 'digits' },
    },
    {
      kind: 'project',
      patterns: ['/:tenant/projects/:id', '/:tenant/projects/:id/*'],
      formats: { tenant: 'head-digits', id: 'digits' },
    },
  ],
  documentTitle: {},
  cards: [{ page: 'any list holding links', selector: 'a[href*="/tasks/"], a[href*="/task/"]' }],
  navigation: 'pushState',
};
