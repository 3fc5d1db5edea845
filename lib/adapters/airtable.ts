import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Airtable. Certainty of the addresses: medium, of the markup: low.
 * - In an interface page (pag…) the open record is in a query parameter in encoded form: not found, so no record.
 * - Ids are case-sensitive.
 * - /form and /shr… are public.
 * - Row markup with the record id: not found.
 * - No badges: rows whose markup holds the record's id are not known.
 */
export const airtable: Adapter = {
  app: 'airtable',
  name: 'Airtable',
  hosts: ['https://airtable.com/*'],
  // Tenant: path segment 1 (base, app…).
  tenant: { from: 'path' },
  records: [
    // Prefixes tell the kind: app, tbl, viw, rec, pag, shr.
    {
      kind: 'task',
      patterns: ['/:tenant/:table/:view/:id', '/:tenant/:table/:id'],
      formats: { tenant: 'prefix:app', table: 'prefix:tbl', view: 'prefix:viw', id: 'prefix:rec' },
      above: [
        { kind: 'board', id: '{table}' },
        { kind: 'project', id: '{tenant}' },
      ],
    },
    {
      kind: 'board',
      patterns: ['/:tenant/:id', '/:tenant/:id/:view'],
      formats: { tenant: 'prefix:app', id: 'prefix:tbl', view: 'prefix:viw' },
      above: [{ kind: 'project', id: '{tenant}' }],
    },
    { kind: 'project', patterns: ['/:tenant'], id: '{tenant}', formats: { tenant: 'prefix:app' } },
  ],
  titles: [
    {
      kinds: ['task'],
      selectors: ['.detailView .cellContainer textarea', '[data-tutorial-selector-id="pageCellLabelPair"] textarea'],
    },
  ],
  navigation: 'pushState',
};
