import type { Adapter } from '../domain/records/adapter-shape';

/**
 * GitHub issues, pull requests, projects. Certainty of the addresses: high, of the markup: high.
 * - A project side panel without the issue parameter (only pane=issue&itemId=…) names a project item, not an
 * issue: record the board, or no record.
 * - /issues/:n redirects to /pull/:n when n is a pull request: one identity.
 * - Owner and repository are case-insensitive: compare in lower case. A transferred repository changes the
 * address.
 * - issues/new, issues/new/choose, issues/views, issues/templates/edit are not records.
 * - The page keeps more than one title element in the DOM, some hidden: take the visible one.
 */
export const github: Adapter = {
  app: 'github',
  name: 'GitHub',
  hosts: ['https://github.com/*'],
  selfHosted: {
    recognise: [
      {
        // Enterprise Server writes its own host there; not confirmed.
        how: 'meta',
        value: 'meta[name="hostname"]',
      },
    ],
  },
  tenant: { from: 'host' },
  records: [
    // The open issue wins over the project beneath it.
    {
      kind: 'task',
      patterns: ['/*?issue=:owner|:repo|:number'],
      id: '{owner}/{repo}#{number}',
      formats: { owner: 'token', repo: 'slug', number: 'digits' },
      above: [{ kind: 'project', id: '{owner}/{repo}' }],
    },
    // Issues and pull requests of a repository share one numbering.
    {
      kind: 'task',
      patterns: ['/:owner/:repo/issues/:number', '/:owner/:repo/pull/:number', '/:owner/:repo/pull/:number/*'],
      id: '{owner}/{repo}#{number}',
      formats: { owner: 'token', repo: 'slug', number: 'digits' },
      above: [{ kind: 'project', id: '{owner}/{repo}' }],
    },
    {
      kind: 'board',
      patterns: [
        '/orgs/:owner/projects/:number',
        '/orgs/:owner/projects/:number/*',
        '/users/:owner/projects/:number',
        '/users/:owner/projects/:number/*',
      ],
      id: '{owner}/projects/{number}',
      formats: { owner: 'token', number: 'digits' },
    },
    {
      kind: 'board',
      patterns: ['/:owner/:repo/projects/:number'],
      id: '{owner}/{repo}/projects/{number}',
      formats: { owner: 'token', repo: 'slug', number: 'digits' },
      except: { owner: ['orgs', 'users'] },
      above: [{ kind: 'project', id: '{owner}/{repo}' }],
    },
    // First segments that GitHub keeps for itself are no owners.
    {
      kind: 'project',
      patterns: ['/:owner/:repo'],
      id: '{owner}/{repo}',
      formats: { owner: 'token', repo: 'slug' },
      except: {
        owner: [
          'about',
          'account',
          'apps',
          'codespaces',
          'collections',
          'contact',
          'customer-stories',
          'dashboard',
          'enterprise',
          'enterprises',
          'events',
          'explore',
          'features',
          'gist',
          'issues',
          'join',
          'login',
          'logout',
          'marketplace',
          'new',
          'notifications',
          'organizations',
          'orgs',
          'password_reset',
          'pricing',
          'pulls',
          'readme',
          'search',
          'sessions',
          'settings',
          'signup',
          'site',
          'sponsors',
          'stars',
          'team',
          'topics',
          'trending',
          'users',
          'watching',
        ],
      },
    },
  ],
  descriptions: [
    {
      kinds: ['task'],
      selectors: ['[data-testid="issue-body"] [data-testid="markdown-body"]', '[data-testid="issue-body"]'],
    },
  ],
  titles: [
    {
      kinds: ['task'],
      selectors: [
        '[data-testid="issue-title"]',
        'h1[data-component="PH_Title"] .markdown-title',
        '.js-issue-title',
        'h1 bdi',
      ],
    },
    { kinds: ['board'], selectors: ['[data-testid="project-title"]'] },
  ],
  cards: [
    {
      page: 'issue and pull request list',
      selector: 'a[data-testid="issue-pr-title-link"], a[data-testid="listitem-title-link"]',
    },
  ],
  navigation: 'pushState',
};
