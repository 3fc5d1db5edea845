import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Fxiaoke (纷享销客). Certainty of the addresses: low, of the markup: low.
 * - No evidence for a record address: the adapter can recognise the app and its lists, but must not claim a
 * record. Let the user teach it on a real account ("teach Goalpost a new app").
 * - Record ids in the open API are 24 hex characters (5ea6cdd489225f0001fbc39d) or 32 hex (older pools): use that
 * shape when a user teaches.
 * - Hosts: www.fxiaoke.com and hws.fxiaoke.com (another cloud) are seen; private deployments on customer domains
 * exist. open.fxiaoke.com and help.fxiaoke.com are documentation.
 * - Because the tenant is not in the address, two companies' accounts in one browser look alike; ids of 24 hex
 * characters don't collide in practice.
 * - Admin pages are under /XV/UI/manage#crmmanage/...; the feed under #stream/...
 * - The open record is a layer over the list and the address keeps the list's: here, and only where an adapter
 * says so, identity comes from the row that was opened (its id and the object name in the hash), holds while that
 * layer is open and its number is the row's, and is 'unknown, pick the record' otherwise. Never keep it past a
 * change of layer.
 * - No badges: which attribute of a row is the record's id is not certain.
 */
export const fxiaoke: Adapter = {
  app: 'fxiaoke',
  name: '纷享销客 Fxiaoke',
  hosts: ['https://www.fxiaoke.com/*', 'https://*.fxiaoke.com/*'],
  // Tenant: not in the address; the enterprise (EA) is in the session only.
  tenant: { from: 'none' },
  identity: 'row',
  titles: [{ selectors: ['h2'] }],
  clients: [{ selectors: ['.faci-field-display'] }],
  navigation: 'hash',
  // Too little is known of its addresses to rely on.
  switchedOff: true,
};
