import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Redmine. Routes from its `config/routes.rb`; markup read in a live 5.0.4. Every navigation is a page load.
 */
export const redmine: Adapter = {
  app: 'redmine',
  name: 'Redmine',
  selfHosted: {
    recognise: [
      { how: 'meta', value: 'meta[name="description"][content="Redmine"]' },
      { how: 'meta', value: 'meta[name="keywords"][content="issue,bug,tracker"]' },
      { how: 'selector', value: 'body[class*="controller-"][class*="action-"]' },
    ],
  },
  tenant: { from: 'host' },
  base: { refuses: ['issues', 'projects'] },
  records: [
    // The segment must be a number: /issues/new, /issues/gantt and /issues/calendar are no issues.
    { kind: 'task', patterns: ['/issues/:id', '/issues/:id/edit'], formats: { id: 'digits' } },
    // A project can be addressed by number too; links use the identifier. Its lists and plans still show the project.
    {
      kind: 'project',
      patterns: [
        '/projects/:id',
        '/projects/:id/issues',
        '/projects/:id/issues/gantt',
        '/projects/:id/issues/calendar',
        '/projects/:id/issues/new',
        '/projects/:id/roadmap',
        '/projects/:id/*',
      ],
      formats: { id: 'token' },
      except: { id: ['new'] },
    },
  ],
  titles: [
    // Alone it is right for a subtask too, whose .subject begins with the parent's link.
    { kinds: ['task'], selectors: ['div.issue.details .subject h3', '#sticky-issue-header .subject'] },
    { kinds: ['project'], selectors: ['#header h1 .current-project', '#header h1'] },
  ],
  // From `app/views/issues/show.html.erb`.
  descriptions: [{ kinds: ['task'], selectors: ['div.issue.details > div.description > .wiki'] }],
  // There is no record of a client; agencies name the project, or its parent project, after it.
  clients: [{ selectors: ['#header h1 .breadcrumbs a.root', '#header h1 .current-project'] }],
  parents: [
    { kinds: ['task'], selectors: ['div.issue.details .subject > div a.issue', '#main-menu a.overview'] },
    // For a subproject the parents stand before it, the outermost first.
    {
      selectors: [
        '#header h1 .breadcrumbs a:nth-last-of-type(1)',
        '#header h1 .breadcrumbs a:nth-last-of-type(2)',
        '#header h1 .breadcrumbs a:nth-last-of-type(3)',
      ],
    },
  ],
  cards: [
    {
      page: 'issue list',
      selector: 'table.issues tr.issue[id^="issue-"]',
      id: { attribute: 'id', pattern: 'issue-:id', kind: 'task' },
    },
    { page: 'roadmap, subtasks', selector: 'tr.issue:not([id])', link: 'a.issue[href]' },
  ],
  navigation: 'full',
  panel: 'push',
};
