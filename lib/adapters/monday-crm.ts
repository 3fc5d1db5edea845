import type { Adapter } from '../domain/records/adapter-shape';

/**
 * monday CRM. Certainty of the addresses: high, of the markup: medium.
 * - The same app as monday.com, with boards named Deals, Accounts, Contacts, Leads: its records are monday's.
 * - The address does not say that a board is the deals board: an item is of the kind task.
 */
export const mondayCrm: Adapter = {
  app: 'monday-crm',
  name: 'monday CRM',
  hosts: ['https://*.monday.com/*'],
  tenant: { from: 'host' },
  sameAs: 'monday',
  navigation: 'pushState',
};
