import type { Adapter } from '../domain/records/adapter-shape';

/**
 * OpenProject. Certainty of the addresses: high, of the markup: medium.
 * - Where the app runs below a folder, /projects/:project belongs to the app, not to the folder: try the patterns
 * with it first.
 * - work_packages/new and create_new are not records; …/:id/copy is the form for a copy (the pattern reads it as
 * the original, which is harmless).
 * - The project in the address may be an identifier or a number, so project ids are less steady than work package
 * ids.
 * - /boards/all and /projects/…/boards/new are lists and forms.
 */
export const openproject: Adapter = {
  app: 'openproject',
  name: 'OpenProject',
  hosts: ['https://*.openproject.com/*'],
  selfHosted: {
    recognise: [
      { how: 'selector', value: '.work-packages--show-view, .work-package--single-view' },
      { how: 'global-path', value: '/work_packages' },
    ],
  },
  // Tenant: host plus sub-path.
  tenant: { from: 'host' },
  base: { refuses: ['projects', 'work_packages', 'boards', 'notifications', 'calendars', 'team_planners', 'gantt'] },
  records: [
    // The open item of a split view wins over the list, board or calendar beneath it. Pages are named, because anything
    // else before them may be a folder.
    {
      kind: 'task',
      patterns: [
        '/projects/:project/work_packages/details/:id',
        '/projects/:project/work_packages/details/:id/:tab',
        '/projects/:project/*/details/:id',
        '/projects/:project/*/details/:id/:tab',
      ],
      formats: { project: 'token', id: 'digits' },
      above: [{ kind: 'project', id: '{project}' }],
    },
    {
      kind: 'task',
      patterns: [
        '/work_packages/details/:id',
        '/work_packages/details/:id/:tab',
        '/boards/:board/details/:id',
        '/boards/:board/details/:id/:tab',
        '/notifications/*/details/:id',
        '/notifications/*/details/:id/:tab',
        '/calendars/*/details/:id',
        '/calendars/*/details/:id/:tab',
        '/team_planners/*/details/:id',
        '/team_planners/*/details/:id/:tab',
        '/gantt/*/details/:id',
        '/gantt/*/details/:id/:tab',
      ],
      formats: { id: 'digits' },
    },
    {
      kind: 'task',
      patterns: ['/projects/:project/work_packages/:id', '/projects/:project/work_packages/:id/:tab'],
      formats: { project: 'token', id: 'digits' },
      above: [{ kind: 'project', id: '{project}' }],
    },
    { kind: 'task', patterns: ['/work_packages/:id', '/work_packages/:id/:tab'], formats: { id: 'digits' } },
    {
      kind: 'board',
      patterns: ['/projects/:project/boards/:id'],
      formats: { project: 'token', id: 'digits' },
      above: [{ kind: 'project', id: '{project}' }],
    },
    { kind: 'board', patterns: ['/boards/:id'], formats: { id: 'digits' } },
    {
      kind: 'project',
      patterns: ['/projects/:id', '/projects/:id/work_packages', '/projects/:id/*'],
      formats: { id: 'token' },
      except: { id: ['new'] },
    },
  ],
  titles: [
    {
      kinds: ['task'],
      selectors: ['.work-packages--subject-type-row span.subject', '.work-packages--details--subject'],
    },
  ],
  clients: [{ kinds: ['task'], selectors: ['#projects-menu', '.-project-context a'] }],
  parents: [{ kinds: ['task', 'board'], selectors: ['.-project-context a'] }],
  cards: [
    {
      page: 'table',
      selector: '.wp-table--row[data-work-package-id]',
      id: { attribute: 'data-work-package-id', kind: 'task' },
    },
    {
      page: 'board',
      selector: 'wp-single-card[data-work-package-id]',
      id: { attribute: 'data-work-package-id', kind: 'task' },
    },
    { page: 'board (from the link)', selector: '.wp-card', link: 'a.wp-card--id' },
  ],
  navigation: 'pushState',
};
