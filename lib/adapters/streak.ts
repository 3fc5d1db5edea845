import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Streak. Certainty of the addresses: low, of the markup: low.
 * - Streak lives inside Gmail: a permission for mail.google.com is a heavy thing to ask. Leave it out unless a
 * user teaches it.
 * - Box keys are long strings of letters and digits (general knowledge: they begin with agx or ag).
 * - No badges: the markup of cards and rows is not known.
 */
export const streak: Adapter = {
  app: 'streak',
  name: 'Streak',
  hosts: ['https://mail.google.com/*'],
  // Tenant: not in the address.
  tenant: { from: 'none' },
  documentTitle: {},
  navigation: 'hash',
  switchedOff:
    'It lives in Gmail, and a permission for a whole mailbox is too much to ask for addresses known from one source.',
};
