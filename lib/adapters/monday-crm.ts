import type { Adapter } from '../domain/adapter-shape';

/**
 * monday CRM. Certainty of the addresses: high, of the markup: medium.
 * - monday CRM is the same app as monday.com: boards named Deals, Accounts, Contacts, Leads. Use monday.json and
 * the identity app "monday"; don't ship a second adapter.
 * - The address does not say that a board is the deals board: an item is kind task, unless the user says of a
 * board what its items are (board 123 = deals). Offer that as a setting of the workspace.
 */
export const mondayCrm: Adapter = {
  app: 'monday-crm',
  name: 'monday CRM',
  hosts: ['https://*.monday.com/*'],
  // Tenant: acme.monday.com, as in monday.json.
  tenant: { from: 'host' },
  sameAs: 'monday',
  documentTitle: {},
  navigation: 'pushState',
};
