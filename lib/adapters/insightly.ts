import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Insightly. Certainty of the addresses: high, of the markup: medium.
 * - A record over a list is a "blade": the list's address with ?blade=/details/<object>/<id>. The blade is the
 * record.
 * - Capital and small letters both occur (Project, project, Contacts): compare without case.
 * - Old hosts *.insight.ly and paths /Opportunities/Details/:id, /Tasks/TaskDetails/:id are history.
 * - Ids are counted per object.
 * - Markup of cards and rows: not found. Badges stand at links in rows and lists.
 */
export const insightly: Adapter = {
  app: 'insightly',
  name: 'Insightly',
  hosts: ['https://*.insightly.com/*'],
  // Tenant: the pod host (crm.na1.insightly.com): not a company; ids are unique within a pod.
  tenant: { from: 'host' },
  caseInsensitive: true,
  records: [
    {
      kind: 'deal',
      patterns: ['/details/opportunity/:id', '/list/opportunity?blade=/details/opportunity/:id'],
      formats: { id: 'digits' },
    },
    // British spelling
    {
      kind: 'account',
      patterns: ['/details/organisation/:id', '/list/:list?blade=/details/organisation/:id'],
      formats: { id: 'digits' },
    },
    {
      kind: 'contact',
      patterns: [
        '/details/contact/:id',
        '/details/contacts/:id',
        '/list/:list?blade=/details/contact/:id',
        '/list/:list?blade=/details/contacts/:id',
      ],
      formats: { id: 'digits' },
    },
    { kind: 'task', patterns: ['/details/task/:id', '/list/:list?blade=/details/task/:id'], formats: { id: 'digits' } },
    {
      kind: 'project',
      patterns: ['/details/project/:id', '/list/:list?blade=/details/project/:id'],
      formats: { id: 'digits' },
    },
    { kind: 'lead', patterns: ['/details/lead/:id', '/list/:list?blade=/details/lead/:id'], formats: { id: 'digits' } },
  ],
  titles: [
    { kinds: ['task'], selectors: ['#metadata-row-viewer-TITLE'], attribute: 'title' },
    { selectors: ['#entityname'] },
  ],
  clients: [
    {
      kinds: ['task'],
      selectors: ['#metadata-row-viewer-PROJECT_ID', '#metadata-row-viewer-OPPORTUNITY_ID'],
      attribute: 'title',
    },
  ],
  cards: [{ page: 'list', selector: ':is(tr, li, [role="row"], [role="listitem"]) a[href*="/details/" i]' }],
  navigation: 'pushState',
};
