import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Planka. Certainty of the addresses: high, of the markup: medium.
 * - Ids are long numbers: keep them as strings.
 * - Class names are CSS modules (generated) except a plain "card" class on the wrapper: title selector not found;
 * use document.title only if it holds the card name (not confirmed).
 * - data-rbd-draggable-id is written by the drag library from the draggableId "card:"+id; read from the source,
 * not from a rendered page. The exact attribute pattern is card: followed by the id.
 * - Cards have no link: the id must come from the attribute.
 */
export const planka: Adapter = {
  app: 'planka',
  name: 'Planka',
  selfHosted: {
    recognise: [
      { how: 'meta', value: 'meta[name="description"][content^="PLANKA is the kanban-style project mastering tool"]' },
    ],
  },
  // Tenant: host plus sub-path (base path setting).
  tenant: { from: 'host' },
  base: { refuses: ['cards', 'boards', 'projects'] },
  records: [
    { kind: 'task', patterns: ['/cards/:id'], formats: { id: 'digits' } },
    { kind: 'board', patterns: ['/boards/:id'], formats: { id: 'digits' } },
    { kind: 'project', patterns: ['/projects/:id'], formats: { id: 'digits' } },
  ],
  documentTitle: {},
  cards: [
    {
      page: 'board',
      selector: '[data-rbd-draggable-id^="card:"]',
      id: { attribute: 'data-rbd-draggable-id', pattern: 'card::id', kind: 'task' },
    },
  ],
  navigation: 'pushState',
};
