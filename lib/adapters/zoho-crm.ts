import type { Adapter } from '../domain/records/adapter-shape';

const formats = { tenant: 'prefix:org', id: 'digits' };

/** The addresses of a record: with the company, as a short link, of before, and in the shell of CRM Plus. */
const patternsOf = (module: string) => [
  `/crm/:tenant/tab/${module}/:id/*`,
  `/crm/tab/${module}/:id/*`,
  `/crm/EntityInfo.do?module=${module}&id=:id`,
  `/:portal/index.do/cxapp/crm/:tenant/tab/${module}/:id/*`,
];

/**
 * Zoho CRM. Certainty of the addresses: high, of the markup: low.
 * - Regional hosts: .com, .eu, .in, .com.au are seen in links; .jp, .com.cn, zohocloud.ca, .sa are Zoho's other
 * data centres. The same numeric id in another data centre is another record.
 * - In Zoho CRM Plus the app is inside a shell at crmplus.zoho.<dc>, whose own address names the record too:
 * /<portal>/index.do/cxapp/crm/<org>/tab/... (seen in links of several public programs).
 * - /crm/:org/tab/Potentials/custom-view/:id/list is a view: the word custom-view fails digits, and nothing after
 * it is a record.
 * - Old markup #kventitydetailspage and .task-detailview; new markup crm-detail-view: both still about.
 * - Extra path or query after the id (?sub_module=..., /edit) is ignored.
 * - Markup of cards and rows: not found. Badges stand at links in rows and lists.
 */
export const zohoCrm: Adapter = {
  app: 'zoho-crm',
  name: 'Zoho CRM',
  hosts: [
    'https://crm.zoho.com/*',
    'https://crm.zoho.eu/*',
    'https://crm.zoho.in/*',
    'https://crm.zoho.com.au/*',
    'https://crm.zoho.jp/*',
    'https://crm.zoho.com.cn/*',
    'https://crm.zohocloud.ca/*',
    'https://crm.zoho.sa/*',
    'https://crmplus.zoho.com/*',
    'https://crmplus.zoho.eu/*',
    'https://crmplus.zoho.in/*',
    'https://crmplus.zoho.com.au/*',
  ],
  // Tenant: orgNNN after /crm/ (write it with the letters "org"); absent in short links, where it is empty until the
  // app completes the address.
  tenant: { from: 'path', orHost: true },
  records: [
    // Potentials is the address name of deals, whatever the tab is called.
    { kind: 'deal', patterns: patternsOf('Potentials'), formats },
    { kind: 'account', patterns: patternsOf('Accounts'), formats },
    { kind: 'contact', patterns: patternsOf('Contacts'), formats },
    { kind: 'lead', patterns: patternsOf('Leads'), formats },
  ],
  titles: [{ selectors: ['#entityNameInBCView', '#subvalue_SUBJECT', '#titlecard_SUBJECT'] }],
  clients: [{ kinds: ['deal', 'task'], selectors: ['#subvalue_CONTACTID .cxLookupCompLink', '#subvalue_CONTACTID'] }],
  cards: [
    {
      page: 'list, kanban',
      selector:
        ':is(tr, li, [role="row"], [role="listitem"]) :is(a[href*="/tab/Potentials/"], a[href*="/tab/Accounts/"], a[href*="/tab/Contacts/"], a[href*="/tab/Leads/"])',
    },
  ],
  navigation: 'unknown',
};
