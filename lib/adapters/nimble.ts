import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Nimble. Certainty of the addresses: low, of the markup: low.
 * - The only address found is from 2015. Deals: not found. Ship switched off.
 * - No badges: the markup of cards and rows is not known.
 */
export const nimble: Adapter = {
  app: 'nimble',
  name: 'Nimble',
  hosts: ['https://*.nimble.com/*'],
  // Tenant: acme.nimble.com if the account has one; app.nimble.com says no tenant.
  tenant: { from: 'host' },
  records: [
    // 2015 evidence only; persons and companies are one object
    { kind: 'contact', patterns: ['/#app/contacts/view?id=:id'], formats: { id: 'hex:24' } },
  ],
  documentTitle: {},
  navigation: 'hash',
  switchedOff: 'Its one known address is from 2015, and none of a deal is known: it can be taught on a page.',
};
