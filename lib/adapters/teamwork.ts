import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Teamwork.com (projects and desk). Certainty of the addresses: high, of the markup: medium.
 * - www.teamwork.com is marketing; support.teamwork.com is help.
 * - Older accounts live on other domains too (teamworkpm.net, and vanity domains such as seetodos.com,
 * companytodos.com, projecttodos.com): user types the address.
 * - Whether the drawer over a list changes the address: not found.
 */
export const teamwork: Adapter = {
  app: 'teamwork',
  name: 'Teamwork.com',
  hosts: ['https://*.teamwork.com/*', 'https://*.eu.teamwork.com/*', 'https://*.teamworkpm.net/*'],
  // Tenant: e.g. acme.teamwork.com or acme.eu.teamwork.com.
  tenant: { from: 'host' },
  records: [
    {
      kind: 'task',
      patterns: ['/app/tasks/:id', '/tasks/:id', '/#/tasks/:id', '/#tasks/:id'],
      formats: { id: 'digits' },
    },
    // Desk tickets and tasks are numbered apart.
    {
      kind: 'task',
      patterns: ['/desk/tickets/:id', '/desk/tickets/:id/messages'],
      id: 'desk:{id}',
      formats: { id: 'digits' },
    },
    {
      kind: 'project',
      patterns: ['/app/projects/:id', '/app/projects/:id/*', '/#/projects/:id/*', '/#projects/:id/*'],
      formats: { id: 'digits' },
    },
  ],
  titles: [
    {
      kinds: ['task'],
      selectors: [
        'div[data-task-details-section="main"] .items-start .text-default',
        '[data-test-id="td-drawer"] span.text-h6',
        '.task-name > textarea',
      ],
    },
    { kinds: ['task'], selectors: ['.title__subject-text', '.title__subject'] },
  ],
  clients: [{ kinds: ['task'], selectors: ['a[data-identifier="project"]', '.w-header-titles__project-name'] }],
  parents: [{ kinds: ['task'], selectors: ['a[data-identifier="project"]'] }],
  cards: [
    {
      page: 'list',
      selector: '[data-task-detail-panel-id]',
      id: { attribute: 'data-task-detail-panel-id', kind: 'task' },
    },
    { page: 'table', selector: '.TasksTableTask', link: '.table-cell-task-name-link' },
  ],
  navigation: 'pushState',
};
