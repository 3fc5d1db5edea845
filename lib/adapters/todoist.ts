import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Todoist. Certainty of the addresses: high, of the markup: high.
 * - Old numeric ids were replaced by letters and digits: cards and addresses may differ for old links.
 * - The board card also carries id="task-:id".
 */
export const todoist: Adapter = {
  app: 'todoist',
  name: 'Todoist',
  hosts: ['https://app.todoist.com/*', 'https://todoist.com/app/*'],
  tenant: { from: 'none' },
  sharesRecords: true,
  records: [
    // A slug may stand before the id: the part after the last hyphen.
    { kind: 'task', patterns: ['/app/task/:id'], formats: { id: 'tail-token' } },
    { kind: 'project', patterns: ['/app/project/:id'], formats: { id: 'tail-token' } },
  ],
  titles: [{ kinds: ['task'], selectors: ['[data-item-detail-root]'], attribute: 'data-item-content' }],
  clients: [{ kinds: ['task'], selectors: ['[data-item-detail-root]'], attribute: 'data-item-project-name' }],
  cards: [
    { page: 'list', selector: '.task_list_item[data-item-id]', id: { attribute: 'data-item-id', kind: 'task' } },
    { page: 'board', selector: '.board_task[data-selection-id]', id: { attribute: 'data-selection-id', kind: 'task' } },
  ],
  navigation: 'pushState',
};
