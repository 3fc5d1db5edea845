import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Zoho CRM. Certainty of the addresses: high, of the markup: low.
 * - Regional hosts: .com, .eu, .in, .com.au are seen in links; .jp, .com.cn, zohocloud.ca, .sa are Zoho's other
 * data centres. The same numeric id in another data centre is another record.
 * - In Zoho CRM Plus the app is inside a shell at crmplus.zoho.<dc> (address of the outer page:
 * /<portal>/index.do/cxapp/...); the inner frame has the patterns above.
 * - /crm/:org/tab/Potentials/custom-view/:id/list is a view: the word custom-view fails digits, and nothing after
 * it is a record.
 * - Old markup #kventitydetailspage and .task-detailview; new markup crm-detail-view: both still about.
 * - Extra path or query after the id (?sub_module=..., /edit) is ignored.
 * - No badges: the markup of cards and rows is not known.
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
  ],
  // Tenant: orgNNN after /crm/ (write it with the letters "org"); absent in short links, where it is empty until the
  // app completes the address.
  tenant: { from: 'path', orHost: true },
  records: [
    // Potentials is the address name of deals, whatever the tab is called.
    {
      kind: 'deal',
      patterns: [
        '/crm/:tenant/tab/Potentials/:id/*',
        '/crm/tab/Potentials/:id/*',
        '/crm/EntityInfo.do?module=Potentials&id=:id',
      ],
      formats: { tenant: 'prefix:org', id: 'digits' },
    },
    {
      kind: 'account',
      patterns: [
        '/crm/:tenant/tab/Accounts/:id/*',
        '/crm/tab/Accounts/:id/*',
        '/crm/EntityInfo.do?module=Accounts&id=:id',
      ],
      formats: { tenant: 'prefix:org', id: 'digits' },
    },
    {
      kind: 'contact',
      patterns: [
        '/crm/:tenant/tab/Contacts/:id/*',
        '/crm/tab/Contacts/:id/*',
        '/crm/EntityInfo.do?module=Contacts&id=:id',
      ],
      formats: { tenant: 'prefix:org', id: 'digits' },
    },
    {
      kind: 'lead',
      patterns: ['/crm/:tenant/tab/Leads/:id/*', '/crm/tab/Leads/:id/*', '/crm/EntityInfo.do?module=Leads&id=:id'],
      formats: { tenant: 'prefix:org', id: 'digits' },
    },
  ],
  titles: [{ selectors: ['#entityNameInBCView', '#subvalue_SUBJECT', '#titlecard_SUBJECT'] }],
  clients: [{ kinds: ['deal', 'task'], selectors: ['#subvalue_CONTACTID .cxLookupCompLink', '#subvalue_CONTACTID'] }],
  navigation: 'unknown',
};
