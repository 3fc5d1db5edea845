import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Attio. Certainty of the addresses: high, of the markup: low.
 * - After the id comes a tab: overview, activity, notes …; sources disagree on whether the bare address is
 * written, both are accepted.
 * - A note opens as a modal over the record: ?modal=note&id=<note uuid>. The id in the query is the note's, the
 * record is in the path.
 * - /:tenant/deals/:uuid/overview without "record" is a broken form that some tools wrote; not accepted.
 * - companies/record/:id and people/record/:id are written by some tools; whether they work is not known.
 * - Opening a record from a list in a side panel: the address then is not found.
 * - Markup of cards and rows: not found. Badges stand at links in rows and lists.
 */
export const attio: Adapter = {
  app: 'attio',
  name: 'Attio',
  hosts: ['https://app.attio.com/*'],
  // Tenant: workspace slug, first path segment.
  tenant: { from: 'path' },
  records: [
    // deals need the word record
    { kind: 'deal', patterns: ['/:tenant/deals/record/:id/*'], formats: { id: 'uuid' } },
    { kind: 'account', patterns: ['/:tenant/company/:id/*'], formats: { id: 'uuid' } },
    { kind: 'contact', patterns: ['/:tenant/person/:id/*'], formats: { id: 'uuid' } },
  ],
  documentTitle: {},
  cards: [
    {
      page: 'list, board',
      selector:
        ':is(tr, li, [role="row"], [role="listitem"]) :is(a[href*="/deals/record/"], a[href*="/company/"], a[href*="/person/"])',
    },
  ],
  navigation: 'pushState',
};
