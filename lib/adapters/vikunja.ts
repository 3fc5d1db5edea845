import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Vikunja. Certainty of the addresses: high, of the markup: high.
 * - /tasks/by/upcoming is a list: the segment must be a number.
 * - Negative project numbers are saved filters; -1 is favourites: not a project.
 * - Checklists inside a description use data-task-id too (li[data-type="taskItem"]): require data-project-id or
 * .task.
 * - /projects/:id/settings/… are settings; /projects/:id/new creates a child.
 */
export const vikunja: Adapter = {
  app: 'vikunja',
  name: 'Vikunja',
  hosts: ['https://app.vikunja.cloud/*'],
  selfHosted: {
    recognise: [{ how: 'meta', value: 'meta[name="description"][content$="The to-do app to organize your life."]' }],
  },
  // Tenant: plus sub-path if built with one.
  tenant: { from: 'host' },
  base: { refuses: ['tasks', 'projects', 'lists'] },
  records: [
    // Also while it is open over a board.
    { kind: 'task', patterns: ['/tasks/:id'], formats: { id: 'digits' } },
    // The view is a number too; /lists/ is the old name.
    {
      kind: 'project',
      patterns: ['/projects/:id', '/projects/:id/:view', '/projects/:id/info', '/lists/:id'],
      formats: { id: 'digits', view: 'digits' },
    },
  ],
  titles: [
    { kinds: ['task'], selectors: ['.heading h1.title.input'] },
    { kinds: ['project'], selectors: ['h1.project-title-print'] },
  ],
  cards: [
    { page: 'kanban', selector: '.task.draggable[data-task-id]', id: { attribute: 'data-task-id', kind: 'task' } },
    { page: 'list', selector: 'div[data-task-id][data-project-id]', id: { attribute: 'data-task-id', kind: 'task' } },
    { page: 'list (from the link)', selector: '.single-task', link: 'a.task-link' },
  ],
  navigation: 'pushState',
};
