import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Jira Cloud. Certainty of the addresses: high, of the markup: medium.
 * - An issue key changes when the issue moves to another project or the project key is renamed; the old key
 * redirects.
 * - Open by a side panel or modal, the address keeps the board and adds selectedIssue; closing removes it.
 * - Generated class names change every release: never use them. Only data-testid attributes are steady.
 * - Hosts of several Atlassian products share *.atlassian.net: /wiki/ is Confluence and is no record here.
 * - Jira keys are upper case; match case-insensitively and store upper case.
 */
export const jiraCloud: Adapter = {
  app: 'jira-cloud',
  name: 'Jira Cloud',
  hosts: ['https://*.atlassian.net/*'],
  // Tenant: the site, e.g. acme.atlassian.net.
  tenant: { from: 'host' },
  records: [
    // The open issue wins over the board or project beneath it.
    {
      kind: 'task',
      patterns: ['/*?selectedIssue=:project-:number'],
      id: '{project}-{number}',
      formats: { project: 'upper', number: 'digits' },
      above: [{ kind: 'project', id: '{project}' }],
    },
    // Keys are taken in either case and written in upper case.
    {
      kind: 'task',
      patterns: [
        '/browse/:project-:number',
        '/projects/:key/issues/:project-:number',
        '/jira/software/projects/:key/issues/:project-:number',
        '/jira/software/c/projects/:key/issues/:project-:number',
        '/jira/core/projects/:key/issues/:project-:number',
        '/jira/servicedesk/projects/:key/queues/custom/:queue/:project-:number',
      ],
      id: '{project}-{number}',
      formats: { project: 'upper', number: 'digits' },
      above: [{ kind: 'project', id: '{project}' }],
    },
    // The view is backlog, timeline or roadmap.
    {
      kind: 'board',
      patterns: [
        '/jira/software/projects/:project/boards/:id',
        '/jira/software/projects/:project/boards/:id/:view',
        '/jira/software/c/projects/:project/boards/:id',
        '/jira/software/c/projects/:project/boards/:id/:view',
      ],
      formats: { project: 'upper', id: 'digits' },
      above: [{ kind: 'project', id: '{project}' }],
    },
    // Old.
    { kind: 'board', patterns: ['/secure/RapidBoard.jspa?rapidView=:id'], formats: { id: 'digits' } },
    // A key without a number is the project.
    {
      kind: 'project',
      patterns: [
        '/jira/core/projects/:id/:view',
        '/jira/software/projects/:id',
        '/jira/software/projects/:id/:view',
        '/jira/software/c/projects/:id',
        '/jira/software/c/projects/:id/:view',
        '/jira/servicedesk/projects/:id',
        '/jira/servicedesk/projects/:id/*',
        '/browse/:id',
      ],
      formats: { id: 'upper' },
    },
  ],
  descriptions: [
    {
      kinds: ['task'],
      selectors: [
        '[data-testid="issue.views.field.rich-text.description"] .ak-renderer-document',
        '[data-testid="issue.views.field.rich-text.description"]',
      ],
    },
  ],
  titles: [
    {
      kinds: ['task'],
      selectors: [
        'h1[data-testid="issue.views.issue-base.foundation.summary.heading"]',
        '[data-testid="issue.views.issue-base.foundation.summary.heading"]',
        '#summary-val',
      ],
    },
  ],
  cards: [
    // The link sits inside the card in one fixture found; other scripts read an id beginning "card-". Medium to low:
    // read both.
    { page: 'board', selector: '[data-testid="platform-board-kit.ui.card.card"]', link: 'a[href]' },
    {
      page: 'board (from the card’s id)',
      selector: '[data-testid="platform-board-kit.ui.card.card"]',
      id: { attribute: 'id', pattern: 'card-:id', kind: 'task' },
    },
  ],
  navigation: 'pushState',
};
