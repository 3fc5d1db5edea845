import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Backlog (Nulab). Certainty of the addresses: medium, of the markup: medium.
 * - #comment-… in the fragment is a comment.
 * - Project, board and list addresses (/projects/KEY, /board/KEY, /find/KEY): not confirmed, so left out.
 * - Card markup: not found; the link rule is general.
 */
export const backlog: Adapter = {
  app: 'backlog',
  name: 'Backlog',
  hosts: ['https://*.backlog.com/*', 'https://*.backlog.jp/*'],
  // Tenant: space.
  tenant: { from: 'host' },
  records: [{ kind: 'task', patterns: ['/view/:id'], formats: { id: 'key' } }],
  titles: [{ kinds: ['task'], selectors: ['#summary .title-group__title-text'] }],
  clients: [{ kinds: ['task'], selectors: ['.project-header .header-icon-set__name'] }],
  cards: [{ page: 'any list holding links', selector: 'a[href*="/view/"]' }],
  navigation: 'full',
};
