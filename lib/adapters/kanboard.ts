import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Kanboard. Certainty of the addresses: high, of the markup: high.
 * - The board reloads its own markup by timer and after a move: badges must be put back.
 * - On a task page h1 .title a is the project.
 * - public/task/:id/:token and public/board/:token are shared read-only pages: no record.
 * - A sub-path and index.php may stand before the query: {base}/index.php?controller=….
 * - If project and board should be one record, map both to kind project with the same id; here the address
 * decides.
 */
export const kanboard: Adapter = {
  app: 'kanboard',
  name: 'Kanboard',
  selfHosted: {
    recognise: [
      { how: 'selector', value: 'body[data-keyboard-shortcut-url][data-status-url][data-login-url]' },
      { how: 'selector', value: 'link[rel="icon"][href$="assets/img/adaptive-favicon.svg"]' },
    ],
  },
  // Tenant: host plus sub-path.
  tenant: { from: 'host' },
  base: { refuses: ['public', 'task', 'board', 'project', 'index.php'] },
  records: [
    // The standard form: address rewriting is off by default.
    {
      kind: 'task',
      patterns: [
        '/?controller=TaskViewController&action=show&task_id=:id',
        '/index.php?controller=TaskViewController&action=show&task_id=:id',
      ],
      formats: { id: 'digits' },
    },
    // With address rewriting.
    { kind: 'task', patterns: ['/task/:id', '/task/:id/:tab', '/t/:id'], formats: { id: 'digits' } },
    // A project has one board, with its number.
    {
      kind: 'board',
      patterns: [
        '/?controller=BoardViewController&action=show&project_id=:id',
        '/index.php?controller=BoardViewController&action=show&project_id=:id',
        '/board/:id',
        '/board/:id/search/:q',
        '/b/:id',
      ],
      formats: { id: 'digits' },
      above: [{ kind: 'project', id: '{id}' }],
    },
    {
      kind: 'project',
      patterns: [
        '/?controller=ProjectViewController&action=show&project_id=:id',
        '/project/:id',
        '/project/:id/*',
        '/p/:id',
        '/list/:id',
        '/l/:id',
        '/list/:id/search/:q',
      ],
      formats: { id: 'digits' },
    },
    {
      kind: 'project',
      patterns: ['/index.php?controller=ProjectViewController&action=show&project_id=:id'],
      formats: { id: 'digits' },
    },
  ],
  titles: [
    { kinds: ['task'], selectors: ['#task-summary > h2'] },
    { kinds: ['board'], selectors: ['header h1 .title', 'h1 .title'] },
  ],
  clients: [{ kinds: ['task'], selectors: ['h1 .title a'] }],
  parents: [{ kinds: ['task'], selectors: ['h1 .title a'] }],
  cards: [
    { page: 'board', selector: '.task-board[data-task-id]', id: { attribute: 'data-task-id', kind: 'task' } },
    { page: 'task list, dashboard, search', selector: '.table-list-row', link: '.table-list-title a' },
  ],
  navigation: 'full',
};
