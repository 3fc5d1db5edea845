import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Basecamp 3 and 4. Certainty of the addresses: medium, of the markup: medium.
 * - Title and project come from meta elements: read content, not text.
 * - Messages, documents, vaults and questions use the same buckets shape and are not tasks: only todos and cards
 * are.
 * - The .kanban-card class is inferred from .kanban-card__title; the link inside was not confirmed.
 * - Fragments #__recording_… point at a comment; ignore them.
 */
export const basecamp: Adapter = {
  app: 'basecamp',
  name: 'Basecamp 3 and 4',
  hosts: ['https://3.basecamp.com/*', 'https://app.basecamp.com/*'],
  // Tenant: path segment 1 (account number).
  tenant: { from: 'path' },
  // Both hosts have the same accounts.
  sharesRecords: true,
  records: [
    {
      kind: 'task',
      patterns: ['/:tenant/buckets/:project/card_tables/cards/:id', '/:tenant/buckets/:project/todos/:id'],
      formats: { tenant: 'digits', project: 'digits', id: 'digits' },
      above: [{ kind: 'project', id: '{project}' }],
    },
    // By analogy with buckets/:project/:type/:id.
    {
      kind: 'board',
      patterns: ['/:tenant/buckets/:project/card_tables/:id'],
      formats: { tenant: 'digits', project: 'digits', id: 'digits' },
      above: [{ kind: 'project', id: '{project}' }],
    },
    // The bucket number is the project number.
    {
      kind: 'project',
      patterns: ['/:tenant/projects/:id', '/:tenant/buckets/:id'],
      formats: { tenant: 'digits', id: 'digits' },
    },
  ],
  titles: [
    {
      kinds: ['task'],
      selectors: ['meta[name="current-recording-title"]', '.todo__title', 'header.todo__header h1 > a'],
    },
  ],
  clients: [{ kinds: ['task'], selectors: ['meta[name="current-bucket-name"]'] }],
  cards: [
    { page: 'card table', selector: '.kanban-card', link: 'a[href]' },
    { page: 'to-do list', selector: '.todos .todo', link: 'a[href]' },
  ],
  navigation: 'pushState',
};
