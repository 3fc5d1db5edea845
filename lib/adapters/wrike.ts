import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Wrike. Certainty of the addresses: medium, of the markup: medium.
 * - Everything is in the hash, with a query string of its own: parse the part after ? within the hash.
 * - If sidePanelItemId equals the folder number, the panel shows the project itself.
 * - Rows of the new table and board: not found.
 * - Regional hosts (www, app-eu and others) serve one product.
 */
export const wrike: Adapter = {
  app: 'wrike',
  name: 'Wrike',
  hosts: ['https://www.wrike.com/*', 'https://app-eu.wrike.com/*', 'https://*.wrike.com/*'],
  // Tenant: none: ids are unique; the account (query acc) is often missing.
  tenant: { from: 'none' },
  // Regions serve one product, and its ids are unique over them.
  sharesRecords: true,
  records: [
    // The overlay wins over the side panel, and both over the folder beneath them.
    {
      kind: 'task',
      patterns: [
        '/workspace.htm#folder/:folder/*?overlayEntityId=:id',
        '/workspace.htm#/folder/:folder/*?overlayEntityId=:id',
      ],
      formats: { folder: 'digits', id: 'digits' },
      above: [{ kind: 'project', id: '{folder}' }],
    },
    { kind: 'task', patterns: ['/workspace.htm#*?overlayEntityId=:id'], formats: { id: 'digits' } },
    // The side panel shows the folder itself.
    {
      kind: 'project',
      patterns: ['/workspace.htm#folder/:id/*?sidePanelItemId=:id', '/workspace.htm#/folder/:id/*?sidePanelItemId=:id'],
      formats: { id: 'digits' },
    },
    {
      kind: 'task',
      patterns: [
        '/workspace.htm#folder/:folder/*?sidePanelItemId=:id',
        '/workspace.htm#/folder/:folder/*?sidePanelItemId=:id',
      ],
      formats: { folder: 'digits', id: 'digits' },
      above: [{ kind: 'project', id: '{folder}' }],
    },
    { kind: 'task', patterns: ['/workspace.htm#*?sidePanelItemId=:id'], formats: { id: 'digits' } },
    {
      kind: 'task',
      patterns: [
        '/workspace.htm#/task-view?id=:id',
        '/workspace.htm#/inbox/work_item/:id',
        '/workspace.htm#/inbox/task/:id',
      ],
      formats: { id: 'digits' },
    },
    // Old hash parameters.
    {
      kind: 'task',
      patterns: ['/workspace.htm#path=:path&t=:id', '/workspace.htm#path=:path&ot=:id'],
      formats: { id: 'digits' },
    },
    // A permanent link; it redirects at once.
    { kind: 'task', patterns: ['/open.htm?id=:id'], formats: { id: 'digits' } },
    {
      kind: 'project',
      patterns: ['/workspace.htm#folder/:id/*', '/workspace.htm#/folder/:id/*', '/workspace.htm#path=folder&id=:id'],
      formats: { id: 'digits' },
    },
  ],
  titles: [
    {
      kinds: ['task'],
      selectors: [
        '[data-application="work-item-title"] textarea',
        '.work-item-header .work-item-title',
        '.title__ghost',
        'textarea.title-field',
      ],
    },
  ],
  clients: [{ kinds: ['task'], selectors: ['.work-item-location .chip__content'] }],
  cards: [
    {
      page: 'dashboard task list (old)',
      selector: 'wrike-task-list-task[data-id]',
      id: { attribute: 'data-id', kind: 'task' },
    },
  ],
  navigation: 'hash',
};
