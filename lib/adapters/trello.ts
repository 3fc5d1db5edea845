import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Trello. Certainty of the addresses: high, of the markup: high.
 * - Short links are case-sensitive: never lower-case them.
 * - The open card replaces the board in the address, although the board stays behind the dialog.
 * - The card title is an input: read value.
 * - A focus trap of the card dialog pulls focus away from injected elements.
 */
export const trello: Adapter = {
  app: 'trello',
  name: 'Trello',
  hosts: ['https://trello.com/*'],
  // Tenant: none: short links are unique across Trello.
  tenant: { from: 'none' },
  records: [
    { kind: 'task', patterns: ['/c/:id', '/c/:id/:slug'], formats: { id: 'token' } },
    { kind: 'board', patterns: ['/b/:id', '/b/:id/:slug'], formats: { id: 'token' } },
  ],
  titles: [
    { kinds: ['task'], selectors: ['[data-testid="card-back-title-input"]', '#card-back-name'] },
    { kinds: ['board'], selectors: ['[data-testid="board-name-display"]'] },
  ],
  clients: [{ kinds: ['task'], selectors: ['[data-testid="board-name-display"]'] }],
  cards: [
    { page: 'board', selector: '[data-testid="list-card"]', link: 'a[href]' },
    { page: 'board (other name for the same card)', selector: '[data-testid="trello-card"]', link: 'a[href]' },
    { page: 'table view', selector: 'div[data-test-class="table-row"]', link: 'a[href]' },
  ],
  navigation: 'pushState',
};
