import type { Adapter } from '../domain/records/adapter-shape';

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
 * - No badges: a row's id says nothing of the record's kind, which the address names.
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
    // Without the object’s name the first three characters of the id tell the kind.
    { kind: 'deal', patterns: ['/lightning/r/:id/view'], formats: { id: 'sf:006' } },
    { kind: 'account', patterns: ['/lightning/r/:id/view'], formats: { id: 'sf:001' } },
    { kind: 'contact', patterns: ['/lightning/r/:id/view'], formats: { id: 'sf:003' } },
    { kind: 'task', patterns: ['/lightning/r/:id/view'], formats: { id: 'sf:00T' } },
    { kind: 'lead', patterns: ['/lightning/r/:id/view'], formats: { id: 'sf:00Q' } },
    { kind: 'ticket', patterns: ['/lightning/r/:id/view'], formats: { id: 'sf:500' } },
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
  navigation: 'pushState',
};
