import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Kommo (amoCRM). Certainty of the addresses: high, of the markup: medium.
 * - Ids are counted per object.
 * - Accounts on amocrm.ru and kommo.com are separate systems: the host is the tenant.
 * - www.kommo.com and developers.kommo.com are not accounts.
 * - /api/v4/leads/:id is the API.
 */
export const kommo: Adapter = {
  app: 'kommo',
  name: 'Kommo',
  hosts: ['https://*.kommo.com/*', 'https://*.amocrm.ru/*', 'https://*.amocrm.com/*'],
  // Tenant: acme.kommo.com or acme.amocrm.ru.
  tenant: { from: 'host' },
  records: [
    // a lead is the deal here
    { kind: 'deal', patterns: ['/leads/detail/:id'], formats: { id: 'digits' } },
    { kind: 'contact', patterns: ['/contacts/detail/:id'], formats: { id: 'digits' } },
    { kind: 'account', patterns: ['/companies/detail/:id'], formats: { id: 'digits' } },
  ],
  documentTitle: {},
  cards: [
    // title .pipeline_leads__item_title
    { page: 'pipeline', selector: '.pipeline_leads__item[data-id]', id: { attribute: 'data-id', kind: 'deal' } },
  ],
  navigation: 'pushState',
};
