import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Asana. Certainty of the addresses: high, of the markup: medium.
 * - Title is the value of a textarea, so read value, not text.
 * - Subtasks have their own ids and addresses like tasks.
 * - client selectors name the project, which is the client only where one project is one client.
 */
export const asana: Adapter = {
  app: 'asana',
  name: 'Asana',
  hosts: ['https://app.asana.com/*'],
  // Tenant: none: ids are unique across Asana; the workspace id stands in new addresses only, so using it as tenant
  // would give one task two identities.
  tenant: { from: 'none' },
  records: [
    // Addresses since 2025. /comment/:c may follow.
    {
      kind: 'task',
      patterns: ['/1/:workspace/project/:project/task/:id', '/1/:workspace/project/:project/task/:id/*'],
      formats: { workspace: 'digits', project: 'digits', id: 'digits' },
      above: [{ kind: 'project', id: '{project}' }],
    },
    { kind: 'task', patterns: ['/1/:workspace/task/:id', '/1/:workspace/task/:id/*'], formats: { id: 'digits' } },
    { kind: 'task', patterns: ['/0/search?child=:id', '/*?child=:id'], formats: { id: 'digits' } },
    // Old addresses; /f is full screen.
    {
      kind: 'task',
      patterns: ['/0/home/:x/:id', '/0/inbox/:x/:id', '/0/search/:x/:id', '/0/0/:id', '/0/0/:id/f'],
      formats: { id: 'digits' },
    },
    {
      kind: 'task',
      patterns: ['/0/:project/:id', '/0/:project/:id/f'],
      formats: { project: 'digits', id: 'digits' },
      above: [{ kind: 'project', id: '{project}' }],
    },
    // The view part was not seen: the id and the absence of /task/ decide.
    {
      kind: 'project',
      patterns: [
        '/1/:workspace/project/:id',
        '/1/:workspace/project/:id/:view',
        '/1/:workspace/project/:id/:view/:viewId',
      ],
      formats: { id: 'digits' },
      except: { view: ['task'] },
    },
  ],
  titles: [
    { kinds: ['task'], selectors: ['.TaskPane .TitleInput textarea', '.TaskPane-titleRow textarea'] },
    { kinds: ['project'], selectors: ['.PageHeaderEditableTitle-input', '.ProjectPageHeaderProjectTitle-container'] },
  ],
  clients: [{ kinds: ['task'], selectors: ['.TaskProjectTokenPill-name', '.TaskAncestry-ancestorProject'] }],
  cards: [
    { page: 'board', selector: '.BoardCardLayout[data-task-id]', id: { attribute: 'data-task-id', kind: 'task' } },
    {
      page: 'list',
      selector: '.SpreadsheetRow',
      id: { attribute: 'id', selector: 'textarea.SpreadsheetTaskName-input', lastNumber: true, kind: 'task' },
    },
    {
      page: 'subtasks of an open task',
      selector: '[data-task-id]:has(> .SubtaskTaskRow)',
      id: { attribute: 'data-task-id', kind: 'task' },
    },
    { page: 'open pane', selector: '.TaskPane[data-task-id]', id: { attribute: 'data-task-id', kind: 'task' } },
  ],
  navigation: 'pushState',
};
