import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Shortcut. Certainty of the addresses: high, of the markup: medium.
 * - Formerly Clubhouse (app.clubhouse.io).
 * - A story opened over a board can carry query parameters: ignore them.
 * - Card class names: not found.
 */
export const shortcut: Adapter = {
  app: 'shortcut',
  name: 'Shortcut',
  hosts: ['https://app.shortcut.com/*'],
  // Tenant: path segment 1 (workspace).
  tenant: { from: 'path' },
  records: [
    { kind: 'task', patterns: ['/:tenant/story/:id', '/:tenant/story/:id/:slug'], formats: { id: 'digits' } },
    // Stories and epics share a numbering in no source: kept apart.
    {
      kind: 'project',
      patterns: ['/:tenant/epic/:id', '/:tenant/epic/:id/:slug'],
      id: 'epic:{id}',
      formats: { id: 'digits' },
    },
  ],
  titles: [{ kinds: ['task'], selectors: ['.story-details h2.story-name', 'h2.story-name'] }],
  clients: [{ kinds: ['task'], selectors: ['.story-epic .value'] }],
  cards: [{ page: 'any list holding links', selector: 'a[href*="/story/"]' }],
  navigation: 'pushState',
};
