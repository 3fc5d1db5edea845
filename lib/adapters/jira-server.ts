import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Jira Server / Data Center. Certainty of the addresses: high, of the markup: medium.
 * - #project-name-val is the project, not the client; useful only where one project is one client.
 * - The context path is set by the administrator; take it from the meta tag, not from a guess.
 * - The browse path serves both issues and projects: the hyphen and number decide.
 */
export const jiraServer: Adapter = {
  app: 'jira-server',
  name: 'Jira Server / Data Center',
  selfHosted: {
    recognise: [
      { how: 'meta', value: 'meta[name="application-name"][content="JIRA"]' },
      { how: 'meta', value: 'meta[name="ajs-context-path"]' },
    ],
  },
  // Tenant: host plus context path (e.g. issues.example.org/jira).
  tenant: { from: 'host' },
  base: { refuses: ['browse', 'secure', 'projects'] },
  records: [
    // The browse path serves issues and projects: the hyphen and the number decide.
    {
      kind: 'task',
      patterns: ['/browse/:project-:number', '/projects/:key/issues/:project-:number'],
      id: '{project}-{number}',
      formats: { project: 'upper', number: 'digits' },
      above: [{ kind: 'project', id: '{project}' }],
    },
    // The open issue wins over the board beneath it.
    {
      kind: 'task',
      patterns: ['/secure/RapidBoard.jspa?selectedIssue=:project-:number'],
      id: '{project}-{number}',
      formats: { project: 'upper', number: 'digits' },
      above: [{ kind: 'project', id: '{project}' }],
    },
    { kind: 'board', patterns: ['/secure/RapidBoard.jspa?rapidView=:id'], formats: { id: 'digits' } },
    { kind: 'project', patterns: ['/browse/:id'], formats: { id: 'upper' } },
  ],
  titles: [
    { kinds: ['task'], selectors: ['#summary-val', 'dd[data-field-id="summary"]', '.ghx-selected .ghx-summary'] },
  ],
  descriptions: [{ kinds: ['task'], selectors: ['#description-val .user-content-block', '#description-val'] }],
  clients: [{ kinds: ['task'], selectors: ['#project-name-val'] }],
  parents: [{ kinds: ['task'], selectors: ['a#project-name-val'] }],
  cards: [
    {
      page: 'agile board and backlog',
      selector: '.ghx-issue[data-issue-key], .js-issue[data-issue-key]',
      id: { attribute: 'data-issue-key', kind: 'task' },
    },
  ],
  navigation: 'full',
};
