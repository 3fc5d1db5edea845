import type { Adapter } from '../domain/records/adapter-shape';

const entities = [
  ['Opportunity', 'deal'],
  ['Account', 'account'],
  ['Contact', 'contact'],
  ['Task', 'task'],
  ['Lead', 'lead'],
  ['Case', 'ticket'],
] as const;

/**
 * EspoCRM. Certainty of the addresses: high, of the markup: high.
 * - The entity name is the first segment of the hash and is case-sensitive (Opportunity). The order of routes:
 * view, edit, create, related, then any action.
 * - Ids are 17 hex characters by default, but the id generator can be replaced (UUIDs) and imported ids differ:
 * accept letters, digits, - and _.
 * - #Opportunity/create has no id; #Opportunity/list/primaryFilter=open is a list: :action/:options comes after
 * view and edit.
 * - Quick view and quick edit open a modal over the list: quick view does not change the address, the full form
 * does.
 * - A router option string may follow the id (#Account/view/ID/isReturn=1) and a query may follow after ?.
 * - Portals live below /portal/ or /portal/:portalId: other people's view of the same data; leave them out.
 * - A hosted EspoCRM has the same addresses; the cloud is seen as <name>.espocloud.com and .espocloud.eu.
 */
export const espocrm: Adapter = {
  app: 'espocrm',
  name: 'EspoCRM',
  hosts: ['https://*.espocloud.com/*', 'https://*.espocloud.eu/*'],
  selfHosted: {
    recognise: [
      { how: 'selector', value: 'script[data-name="loader-params"]' },
      { how: 'selector', value: 'footer a[href="https://www.espocrm.com"]' },
    ],
  },
  // Tenant: host with port, plus the folder the app lives in.
  tenant: { from: 'host' },
  base: { refuses: ['portal'] },
  records: [
    ...entities.map(([entity, kind]) => ({
      kind,
      patterns: [
        `/#${entity}/view/:id{/:options}?`,
        `/#${entity}/edit/:id{/:options}?`,
        `/#${entity}/related/:id/:link`,
      ],
      formats: { id: 'token' },
    })),
  ],
  titles: [
    {
      selectors: [
        '.page-header .header-title .header-breadcrumbs .breadcrumb-item:last-child .title',
        '.header-title .title',
        '.header-title',
      ],
    },
  ],
  clients: [
    {
      kinds: ['deal', 'contact', 'task'],
      selectors: ['.detail .field[data-name="account"] a[href^="#Account/view/"]'],
    },
  ],
  parents: [
    {
      kinds: ['deal', 'contact', 'task', 'ticket'],
      selectors: ['.detail .field[data-name="account"] a[href^="#Account/view/"]'],
    },
  ],
  cards: [
    ...entities.flatMap(([entity, kind]) => [
      {
        page: `kanban (${entity})`,
        selector: `.list-kanban[data-scope="${entity}"] .group-column-list > .item[data-id]`,
        id: { attribute: 'data-id', kind },
      },
      {
        page: `list (${entity})`,
        selector: `.list[data-scope="${entity}"] tr.list-row[data-id]`,
        id: { attribute: 'data-id', kind },
      },
    ]),
  ],
  navigation: 'hash',
};
