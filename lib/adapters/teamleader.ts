import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Teamleader Focus. Certainty of the addresses: medium, of the markup: low.
 * - Old (…_detail.php?id=number) and new (/web/…/uuid) pages live side by side; one record may have both addresses
 * with different ids. Prefer the new.
 * - developer., support. and api. sub-domains are not the app. Old host app.teamleader.eu: not verified.
 * - Markup of cards and rows: not found. Badges stand at links in rows and lists.
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
  // The selectors are those of the old pages.
  titles: [{ selectors: ['.content_t', '#title'] }],
  documentTitle: {},
  cards: [
    {
      page: 'any',
      selector: ':is(tr, li, [role="row"], [role="listitem"]) :is(a[href*="/web/deals/"], a[href*="/web/projects/"])',
    },
  ],
  navigation: 'unknown',
};
