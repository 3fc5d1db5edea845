import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Feishu Project / Meegle (Lark Project). Certainty of the addresses: medium, of the markup: low.
 * - Markup: not found.
 * - Lark hosts (project.larksuite.com, meegle.com) are known by name only: addresses there not seen.
 * - /b/auth/… is sign-in. First segment b is reserved.
 * - Items can open in a drawer; whether the address then changes was not confirmed.
 */
export const feishuProject: Adapter = {
  app: 'feishu-project',
  name: 'Feishu Project (Meegle)',
  hosts: ['https://project.feishu.cn/*', 'https://project.larksuite.com/*', 'https://meegle.com/*'],
  // Tenant: path segment 1 (space, simple name).
  tenant: { from: 'path' },
  records: [
    // The type is story, issue or a word the team made: ids are unique in the service.
    { kind: 'task', patterns: ['/:tenant/:type/detail/:id'], formats: { id: 'digits' }, except: { tenant: ['b'] } },
    // Only storyView was seen.
    {
      kind: 'board',
      patterns: ['/:tenant/storyView/:id', '/:tenant/issueView/:id'],
      formats: { id: 'token' },
      except: { tenant: ['b'] },
    },
  ],
  documentTitle: {},
  cards: [{ page: 'any list holding links', selector: 'a[href*="/detail/"]' }],
  navigation: 'pushState',
};
