import type { Adapter } from '../domain/records/adapter-shape';

/** The first three characters of an id tell the object. */
const kindsByPrefix = [
  ['006', 'deal'],
  ['001', 'account'],
  ['003', 'contact'],
  ['00T', 'task'],
  ['00Q', 'lead'],
  ['500', 'ticket'],
] as const;

/**
 * Salesforce Lightning. Certainty of the addresses: high, of the markup: medium.
 * - Several record pages stay in the DOM, hidden; read the visible one (windowViewMode-normal). Web components:
 * some text sits in shadow roots.
 * - A 15-character id and the 18-character id that begins with it are the same record: store the 18-character
 * form, computing the three check characters (case bits of each 5 characters) when the address has 15; never
 * lower-case an id.
 * - Console apps: the query parameter ws holds the parent tab's address; the record is the path, not ws.
 * - /lightning/r/:sobject/:id/related/:list/view shows a list that belongs to the record: the record is still :id.
 * - /lightning/r/:id/view without an object name is written by some tools; it redirects.
 * - Salesforce Classic (my.salesforce.com/006...) only carries the id; Lightning users are redirected.
 * - Also seen in the wild: *.lightning.force.com with a data-centre instance name (data3, eu16) as first label
 * instead of a My Domain name.
 * - Tasks opened in the split view keep /lightning/o/Task/ in the address: the record can't be told from it.
 * - A row's id says its kind by its first three characters.
 */
export const salesforce: Adapter = {
  app: 'salesforce',
  name: 'Salesforce Lightning',
  hosts: ['https://*.lightning.force.com/*', 'https://*.my.salesforce.com/*'],
  // Tenant: My Domain name; a sandbox is name--sandbox and must stay a tenant of its own. The same org is reached
  // under lightning.force.com and my.salesforce.com: same first label, same tenant.
  tenant: {
    from: 'host-label',
    hosts: [
      ':tenant.lightning.force.com',
      ':tenant.sandbox.lightning.force.com',
      ':tenant.develop.lightning.force.com',
      ':tenant.my.salesforce.com',
      ':tenant.sandbox.my.salesforce.com',
    ],
  },
  records: [
    { kind: 'deal', patterns: ['/lightning/r/Opportunity/:id/:action/*'], formats: { id: 'sf' } },
    { kind: 'account', patterns: ['/lightning/r/Account/:id/:action/*'], formats: { id: 'sf' } },
    { kind: 'contact', patterns: ['/lightning/r/Contact/:id/:action/*'], formats: { id: 'sf' } },
    { kind: 'task', patterns: ['/lightning/r/Task/:id/:action/*'], formats: { id: 'sf' } },
    { kind: 'lead', patterns: ['/lightning/r/Lead/:id/:action/*'], formats: { id: 'sf' } },
    { kind: 'ticket', patterns: ['/lightning/r/Case/:id/:action/*'], formats: { id: 'sf' } },
    // Without the object’s name.
    ...kindsByPrefix.map(([prefix, kind]) => ({
      kind,
      patterns: ['/lightning/r/:id/view'],
      formats: { id: `sf:${prefix}` },
    })),
  ],
  titles: [
    {
      selectors: [
        '.slds-template__container > .lafSinglePaneWindowManager > .windowViewMode-normal .slds-page-header__title lightning-formatted-text',
        '.slds-template__container > .lafSinglePaneWindowManager > .windowViewMode-normal .slds-page-header__title lightning-formatted-name',
        '.slds-template__container > .lafSinglePaneWindowManager > .windowViewMode-normal .slds-page-header__title .uiOutputText:not(.selectedListView)',
      ],
    },
  ],
  documentTitle: { cutAt: [' | Salesforce'] },
  clients: [
    {
      kinds: ['deal', 'contact', 'task'],
      selectors: [
        '[title="Account Name"] + * a',
        '[title="Related To"] + * a',
        '[title="Company"] + * lightning-formatted-text',
      ],
    },
  ],
  cards: [
    ...kindsByPrefix.map(([prefix, kind]) => ({
      page: `list view and split view list (${kind})`,
      selector: '.slds-table tbody tr, .slds-split-view__list-item',
      id: { attribute: 'data-recordid', selector: `a[data-recordid^="${prefix}"]`, kind },
    })),
    { page: 'kanban', selector: 'li a[href*="/lightning/r/"]:not([data-recordid])' },
  ],
  navigation: 'pushState',
};
