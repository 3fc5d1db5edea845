import type { Adapter } from '../domain/records/adapter-shape';

/**
 * YouTrack. Certainty of the addresses: high, of the markup: medium.
 * - Keys change when an issue moves to another project.
 * - Class names with __ and random tail change; data-test stays.
 * - A card's id is the words of a link; where the link has an address, that is read.
 */
export const youtrack: Adapter = {
  app: 'youtrack',
  name: 'YouTrack',
  hosts: ['https://*.youtrack.cloud/*', 'https://*.myjetbrains.com/*'],
  selfHosted: {
    recognise: [
      { how: 'selector', value: '.yt-issue-view, [data-test="issue-container"], [data-test="ticket-summary"]' },
      { how: 'global-path', value: '/issue/' },
    ],
  },
  // Tenant: host plus base path (the page's base element; /youtrack on older clouds).
  tenant: { from: 'host' },
  base: { refuses: ['issue', 'issues', 'agiles', 'tickets'] },
  records: [
    // The open issue wins over the list or board beneath it. Pages are named, because anything else may be a folder.
    {
      kind: 'task',
      patterns: [
        '/issues?preview=:id',
        '/issues/*?preview=:id',
        '/search/*?preview=:id',
        '/projects/*?preview=:id',
        '/dashboard?preview=:id',
        '/agiles/*?issue=:id',
      ],
      formats: { id: 'key' },
    },
    { kind: 'task', patterns: ['/issue/:id', '/issue/:id/:slug', '/tickets/:id'], formats: { id: 'key' } },
    // Two numbers with a hyphen.
    { kind: 'board', patterns: ['/agiles/:id/:sprint', '/agiles/:id'], formats: { id: 'token' } },
  ],
  titles: [{ kinds: ['task'], selectors: ['h1[data-test="ticket-summary"]', '.yt-issue-body__summary'] }],
  cards: [{ page: 'agile board', selector: '.yt-agile-card', link: 'a.yt-agile-card__id' }],
  navigation: 'pushState',
};
