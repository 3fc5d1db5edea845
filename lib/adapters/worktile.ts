import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Worktile. Certainty of the addresses: medium, of the markup: low.
 * - Markup: not found (the cards rule is only the address rule applied to links).
 * - How a task opened over a board shows in the address was not confirmed beyond the nested form above; other
 * forms (views between project and task) are likely: accept any segments between project id and /tasks/.
 * - Project and task ids are object ids: 24 lower-case hexadecimal digits. Reject others.
 * - A human task number exists (prefix-number), never in these addresses.
 */
export const worktile: Adapter = {
  app: 'worktile',
  name: 'Worktile',
  hosts: ['https://*.worktile.com/*'],
  selfHosted: {
    recognise: [{ how: 'global-path', value: '/mission/projects/' }],
  },
  // Tenant: team sub-domain.
  tenant: { from: 'host' },
  records: [
    // Any segments may stand between project and task.
    {
      kind: 'task',
      patterns: ['/mission/projects/:project/tasks/:id', '/mission/projects/:project/*/tasks/:id'],
      formats: { project: 'hex:24', id: 'hex:24' },
      above: [{ kind: 'project', id: '{project}' }],
    },
    // /tasks/projects/ is the address of older versions.
    {
      kind: 'project',
      patterns: ['/mission/projects/:id', '/mission/projects/:id/*', '/tasks/projects/:id'],
      formats: { id: 'hex:24' },
    },
  ],
  documentTitle: {},
  cards: [{ page: 'any list or board holding links', selector: 'a[href*="/tasks/"]' }],
  navigation: 'pushState',
};
