import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Height. Certainty of the addresses: low, of the markup: low.
 * - The service is described as no longer offered (one public note, 2026, excludes it as unavailable): do not
 * build this adapter.
 * - Task addresses: not found beyond one list address of the form height.app/:listId/:slug.
 * - No badges: the markup of cards and rows is not known.
 */
export const height: Adapter = {
  app: 'height',
  name: 'Height',
  hosts: ['https://height.app/*', 'https://*.height.app/*'],
  // Tenant: not found.
  tenant: { from: 'none' },
  documentTitle: {},
  navigation: 'unknown',
  switchedOff: 'The service is no longer offered, and no address of one of its tasks is known.',
};
