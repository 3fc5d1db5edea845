import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Linear. Certainty of the addresses: high, of the markup: medium.
 * - An issue moved to another team gets a new key; the old one redirects.
 * - Class names are generated: use aria-label and data attributes only.
 * - aria-labels are English; they may be translated later.
 */
export const linear: Adapter = {
  app: 'linear',
  name: 'Linear',
  hosts: ['https://linear.app/*'],
  // Tenant: path segment 1 (workspace).
  tenant: { from: 'path' },
  records: [
    {
      kind: 'task',
      patterns: ['/:tenant/issue/:team-:number', '/:tenant/issue/:team-:number/:slug'],
      id: '{team}-{number}',
      formats: { team: 'upper', number: 'digits' },
      above: [{ kind: 'board', id: '{team}' }],
    },
    // A slug that ends in 12 hexadecimal digits.
    {
      kind: 'project',
      patterns: ['/:tenant/project/:id', '/:tenant/project/:id/:view'],
      formats: { id: 'tail-hex:12' },
    },
    // A team’s list or board.
    { kind: 'board', patterns: ['/:tenant/team/:id', '/:tenant/team/:id/*'], formats: { id: 'token' } },
  ],
  titles: [
    { kinds: ['task'], selectors: ['[aria-label="Issue title"]'] },
    { kinds: ['project'], selectors: ['[aria-label="Project name"]'] },
  ],
  cards: [
    { page: 'list', selector: 'a[data-list-key]' },
    { page: 'board', selector: 'a[data-board-item]' },
  ],
  navigation: 'pushState',
};
