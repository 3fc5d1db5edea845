import type { Adapter } from '../domain/records/adapter-shape';

/**
 * monday.com. Certainty of the addresses: high, of the markup: medium.
 * - Opened from My Work or a dashboard the item shows in a modal without /pulses/ in the address: then no record
 * is known from the address.
 * - www.monday.com, auth.monday.com and view.monday.com are not account hosts: www is marketing; view is sharing.
 * - Rows are recycled while scrolling: an element may come to show another item.
 */
export const monday: Adapter = {
  app: 'monday',
  name: 'monday.com',
  hosts: ['https://*.monday.com/*'],
  notHosts: ['view.monday.com'],
  // Tenant: account sub-domain, e.g. acme.monday.com.
  tenant: { from: 'host' },
  records: [
    // Any segments may stand between board and pulses.
    {
      kind: 'task',
      patterns: ['/boards/:board/*/pulses/:id', '/boards/:board/pulses/:id', '/boards/:board/pulses/:id/posts/:post'],
      formats: { board: 'digits', id: 'digits' },
      above: [{ kind: 'board', id: '{board}' }],
    },
    { kind: 'board', patterns: ['/boards/:id', '/boards/:id/views/:view'], formats: { id: 'digits' } },
  ],
  titles: [
    {
      kinds: ['task'],
      selectors: [
        '.item-page-item-name',
        '.item-page-name',
        '[data-testid="editable-heading"] h2',
        '.pulse_title [data-testid="heading"] h2',
      ],
    },
    {
      kinds: ['board'],
      selectors: ['#board-header h2', '.board-header-main .board-name', '[data-testid="object-name"]'],
    },
  ],
  cards: [
    // `row-pulse-` and the item's number, the board's before it where there are two.
    { page: 'table', selector: '.pulse-component', id: { attribute: 'id', lastNumber: true, kind: 'task' } },
    {
      page: 'kanban',
      selector: '[data-testid="sortable-item"][data-listitemid]',
      id: { attribute: 'data-listitemid', pattern: 'sortable-list-item-:id', kind: 'task' },
    },
  ],
  navigation: 'pushState',
};
