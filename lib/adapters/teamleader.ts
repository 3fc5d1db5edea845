import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Teamleader Focus. Certainty of the addresses: medium, of the markup: low.
 * - Old (…_detail.php?id=number) and new (/web/…/uuid) pages live side by side; one record may have both addresses
 * with different ids. Prefer the new.
 * - developer., support. and api. sub-domains are not the app. Old host app.teamleader.eu: not verified.
 * - No badges: the markup of cards and rows is not known.
 */
export const teamleader: Adapter = {
  app: 'teamleader',
  name: 'Teamleader Focus',
  hosts: ['https://focus.teamleader.eu/*'],
  // Tenant: not in the address; UUIDs are unique, the numbers of the old form are counted over all accounts as far
  // as known.
  tenant: { from: 'none' },
  records: [
    { kind: 'deal', patterns: ['/web/deals/:id/*'], formats: { id: 'uuid' } },
    { kind: 'project', patterns: ['/web/projects/:id/*'], formats: { id: 'uuid' } },
    { kind: 'contact', patterns: ['/contact_detail.php?id=:id'], formats: { id: 'digits' } },
  ],
  titles: [{ selectors: ['.content_t', '#title'] }],
  navigation: 'unknown',
};
