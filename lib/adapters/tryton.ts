import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Tryton's web client SAO. The hash is `#database/model/<model>/<id>;<parameters>`, where the parameters may hold any
 * character. Every opened tab stays in the document: look only in the active pane, a direct child of #tabcontent.
 * No badges: rows carry no record id.
 */
export const tryton: Adapter = {
  app: 'tryton',
  name: 'Tryton',
  selfHosted: {
    recognise: [
      { how: 'selector', value: 'script[src*="tryton-sao"]' },
      { how: 'selector', value: 'body:has(#tablist):has(#tabcontent):has(#global-search)' },
    ],
  },
  // One server holds several databases: host, folder and database tell companies apart.
  tenant: { from: 'path', withHost: 'always' },
  base: {},
  records: [
    {
      kind: 'deal',
      patterns: ['/#:tenant/model/sale.opportunity/:id'],
      formats: { id: 'digits' },
      hashSeparator: ';',
    },
    // A party is a company or a person: the address cannot tell.
    { kind: 'account', patterns: ['/#:tenant/model/party.party/:id'], formats: { id: 'digits' }, hashSeparator: ';' },
    // Projects and tasks are one model with one id space: one kind for both.
    { kind: 'task', patterns: ['/#:tenant/model/project.work/:id'], formats: { id: 'digits' }, hashSeparator: ';' },
  ],
  // The document's title names the tab, never the record; names are the values of inputs.
  titles: [
    {
      kinds: ['deal'],
      selectors: [
        '#tabcontent > .tab-pane.active input[name="description"]',
        '#tabcontent > .tab-pane.active input[name="number"]',
      ],
    },
    { kinds: ['account', 'task'], selectors: ['#tabcontent > .tab-pane.active input[name="name"]'] },
  ],
  clients: [
    {
      kinds: ['deal', 'task'],
      // A task has an empty, hidden party and its project's name in `parent`.
      selectors: [
        '#tabcontent > .tab-pane.active input[name="party"]',
        '#tabcontent > .tab-pane.active input[name="parent"]',
      ],
    },
    { kinds: ['account'], selectors: ['#tabcontent > .tab-pane.active input[name="name"]'] },
  ],
  // No parents: relations are shown by name, without an id. No cards: rows carry no record id.
  navigation: 'hash',
  panel: 'push',
};
