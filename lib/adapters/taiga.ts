import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Taiga. Certainty of the addresses: high, of the markup: medium.
 * - data-id on cards is the database id; the address holds the reference number: use the link.
 * - project/new…, admin, wiki, team, search under a project are not records (the project itself at most).
 * - The project name lives inside a shadow root in new versions.
 */
export const taiga: Adapter = {
  app: 'taiga',
  name: 'Taiga',
  hosts: ['https://tree.taiga.io/*'],
  selfHosted: {
    recognise: [
      { how: 'selector', value: 'body[tg-main]' },
      { how: 'meta', value: 'meta[name="description"][content^="Taiga is a project management platform"]' },
    ],
  },
  tenant: { from: 'host' },
  base: { refuses: ['project'] },
  records: [
    // One numbering for all kinds within a project; /t/ redirects to the right one.
    {
      kind: 'task',
      patterns: [
        '/project/:slug/us/:ref',
        '/project/:slug/task/:ref',
        '/project/:slug/issue/:ref',
        '/project/:slug/epic/:ref',
        '/project/:slug/t/:ref',
      ],
      id: '{slug}#{ref}',
      formats: { slug: 'token', ref: 'digits' },
      above: [{ kind: 'project', id: '{slug}' }],
    },
    {
      kind: 'board',
      patterns: ['/project/:slug/kanban'],
      id: '{slug}/kanban',
      formats: { slug: 'token' },
      above: [{ kind: 'project', id: '{slug}' }],
    },
    {
      kind: 'board',
      patterns: ['/project/:slug/taskboard/:sprint'],
      id: '{slug}/taskboard/{sprint}',
      formats: { slug: 'token', sprint: 'token' },
      above: [{ kind: 'project', id: '{slug}' }],
    },
    {
      kind: 'board',
      patterns: ['/project/:slug/backlog'],
      id: '{slug}/backlog',
      formats: { slug: 'token' },
      above: [{ kind: 'project', id: '{slug}' }],
    },
    {
      kind: 'project',
      patterns: ['/project/:slug', '/project/:slug/timeline', '/project/:slug/epics', '/project/:slug/issues'],
      id: '{slug}',
      formats: { slug: 'token' },
      except: { slug: ['new'] },
    },
  ],
  titles: [{ kinds: ['task'], selectors: ['.detail-title-text > span', '.detail-header-container .detail-subject'] }],
  clients: [{ kinds: ['task'], selectors: ['.detail-header-container .project-name'] }],
  cards: [
    { page: 'kanban, taskboard', selector: '.card', link: '.card-title a' },
    { page: 'backlog', selector: '.user-story-link', link: 'a[href]' },
  ],
  navigation: 'pushState',
};
