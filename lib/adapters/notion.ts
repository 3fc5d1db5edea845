import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Notion. Certainty of the addresses: high, of the markup: medium.
 * - data-block-id has hyphens, addresses have not: compare without.
 * - Pages published to *.notion.site are public copies: no record.
 * - A newer host app.notion.com may appear: not confirmed here.
 * - Inline databases keep the outer page in the address.
 */
export const notion: Adapter = {
  app: 'notion',
  name: 'Notion',
  hosts: ['https://www.notion.so/*', 'https://notion.so/*'],
  // Tenant: none: page ids are unique; the workspace segment is optional and may be missing.
  tenant: { from: 'none' },
  sharesRecords: true,
  records: [
    // A page open over another one wins.
    { kind: 'task', patterns: ['/*?p=:id'], formats: { id: 'hex:32' } },
    // A database view.
    { kind: 'board', patterns: ['/:id?v=:view', '/:workspace/:id?v=:view'], formats: { id: 'tail-hex:32' } },
    // Any page: whether it is a task cannot be told from the address.
    { kind: 'task', patterns: ['/:id', '/:workspace/:id'], formats: { id: 'tail-hex:32' } },
  ],
  titles: [
    {
      kinds: ['task'],
      selectors: [
        '.notion-peek-renderer h1[contenteditable]',
        '.notion-page-block > h1.notranslate',
        'h1[aria-roledescription="page title"]',
      ],
    },
  ],
  cards: [
    {
      page: 'database table or board',
      selector: '.notion-collection-item[data-block-id]',
      id: { attribute: 'data-block-id', hyphened: true, kind: 'task' },
    },
  ],
  navigation: 'pushState',
};
