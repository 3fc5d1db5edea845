import type { Adapter } from '../domain/records/adapter-shape';

/**
 * ONES Project. Certainty of the addresses: medium, of the markup: low.
 * - One item has a long id (task/) and a number (issue/): two ids for one item.
 * - task/ has been seen with KEY-number too.
 * - Ids are case-sensitive.
 * - Markup: not found.
 */
export const ones: Adapter = {
  app: 'ones',
  name: 'ONES Project',
  hosts: ['https://ones.cn/*', 'https://*.ones.cn/*', 'https://ones.com/*', 'https://*.ones.com/*'],
  selfHosted: {
    recognise: [{ how: 'global-path', value: '/project/#/team/' }],
  },
  // Tenant: host and hash segment after team/: host/team (e.g. ones.cn/HbudLR1b).
  tenant: { from: 'path', withHost: 'always' },
  base: {},
  records: [
    {
      kind: 'task',
      patterns: ['/project/#/team/:tenant/project/:project/issue/:id'],
      formats: { tenant: 'token', project: 'token', id: 'token' },
      above: [{ kind: 'project', id: '{project}' }],
    },
    {
      kind: 'task',
      patterns: ['/project/#/team/:tenant/task/:id', '/project/#/team/:tenant/issue/:id'],
      formats: { tenant: 'token', id: 'token' },
    },
    {
      kind: 'project',
      patterns: ['/project/#/team/:tenant/project/:id', '/project/#/team/:tenant/project/:id/*'],
      formats: { tenant: 'token', id: 'token' },
    },
  ],
  documentTitle: {},
  cards: [{ page: 'any list holding links', selector: 'a[href*="#/team/"]' }],
  navigation: 'hash',
};
