import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Pipedrive. Certainty of the addresses: high, of the markup: medium.
 * - Ids are counted per object: deal 3, person 3 and organization 3 are three records; kinds keep them apart.
 * - An activity opens in a modal ([data-test="activity-subject"], [data-cy="subject-field"]); its address is not
 * found.
 * - Tabs and anchors come as query or hash (?tab=notes#x): ignore.
 * - /projects/board is the project board, not a record.
 */
export const pipedrive: Adapter = {
  app: 'pipedrive',
  name: 'Pipedrive',
  hosts: ['https://*.pipedrive.com/*'],
  notHosts: ['app.pipedrive.com'],
  // Tenant: acme.pipedrive.com, lower-case.
  tenant: { from: 'host' },
  records: [
    { kind: 'deal', patterns: ['/deal/:id'], formats: { id: 'digits' } },
    { kind: 'account', patterns: ['/organization/:id'], formats: { id: 'digits' } },
    { kind: 'contact', patterns: ['/person/:id'], formats: { id: 'digits' } },
    { kind: 'project', patterns: ['/projects/:id{/plan}?'], formats: { id: 'digits' } },
    // one pipeline; whether a pipeline is worth an identity is a product choice
    { kind: 'board', patterns: ['/pipeline/:id'], formats: { id: 'digits' } },
    { kind: 'lead', patterns: ['/leads/inbox/:id'], formats: { id: 'uuid' } },
  ],
  titles: [
    {
      kinds: ['deal'],
      selectors: [
        '[data-testid="header-title"] textarea',
        '[data-testid="header-title"] .cui5-editable-text__input',
        '[data-testid="header-title"]',
      ],
    },
  ],
  documentTitle: { cutAt: [' - '] },
  cards: [
    // a link to the deal lies inside the tile
    { page: 'pipeline board', selector: '[data-test="pipeline-deal-tile"]', link: 'a[href]' },
    // Markup of lists: not found.
    {
      page: 'lists',
      selector: ':is(tr, [role="row"]) :is(a[href*="/deal/"], a[href*="/organization/"], a[href*="/person/"])',
    },
  ],
  navigation: 'pushState',
};
