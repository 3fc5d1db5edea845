import type { Adapter } from '../domain/records/adapter-shape';

/**
 * SuiteCRM (7 and 8). Certainty of the addresses: high, of the markup: medium.
 * - Version 8 is an Angular app with hash routes #/module/action/record; the module is the lower-case, dashed name
 * (Opportunities → opportunities, ProjectTask → project-task), actions likewise.
 * - Version 8 shows modules without a new view in an iframe of the old app (./legacy/index.php?...): the outer
 * address is still #/module/action/record. Act in the top page only.
 * - Version 7 navigates by full loads, also by ajax: index.php?action=ajaxui#ajaxUILoc=<encoded
 * index.php?module=...&action=DetailView&record=...>. Then decode the hash value, take it as an address beside the
 * page, and match that (include/javascript/ajaxUI.js). The patterns here don't express it.
 * - Ids are 36-character UUIDs, but imported data and demo data have other strings: accept letters, digits, - and
 * _.
 * - DetailView and EditView of one id are one record. EditView without record is a new one; return_id and
 * return_module name the page before, never the record.
 * - Versions before 8 behind a folder: /suitecrm/index.php?...; links often carry offset and stamp as well.
 */
export const suitecrm: Adapter = {
  app: 'suitecrm',
  name: 'SuiteCRM',
  selfHosted: {
    recognise: [
      { how: 'selector', value: 'app-root' },
      { how: 'selector', value: 'a#powered_by, #copyright_data' },
      { how: 'global-path', value: '/index.php?module=Home&action=index' },
    ],
  },
  // Tenant: host with port, plus the folder the app lives in (without /public and /legacy).
  tenant: { from: 'host' },
  base: { ignores: ['public', 'legacy'], refuses: ['index.php'] },
  records: [
    {
      kind: 'deal',
      patterns: [
        '/#/opportunities/record/:id',
        '/#/opportunities/edit/:id',
        '/index.php?module=Opportunities&action=DetailView&record=:id',
        '/index.php?module=Opportunities&action=EditView&record=:id',
      ],
      formats: { id: 'token' },
    },
    {
      kind: 'account',
      patterns: [
        '/#/accounts/record/:id',
        '/#/accounts/edit/:id',
        '/index.php?module=Accounts&action=DetailView&record=:id',
        '/index.php?module=Accounts&action=EditView&record=:id',
      ],
      formats: { id: 'token' },
    },
    {
      kind: 'contact',
      patterns: [
        '/#/contacts/record/:id',
        '/#/contacts/edit/:id',
        '/index.php?module=Contacts&action=DetailView&record=:id',
        '/index.php?module=Contacts&action=EditView&record=:id',
      ],
      formats: { id: 'token' },
    },
    {
      kind: 'task',
      patterns: [
        '/#/tasks/record/:id',
        '/#/tasks/edit/:id',
        '/index.php?module=Tasks&action=DetailView&record=:id',
        '/index.php?module=Tasks&action=EditView&record=:id',
      ],
      formats: { id: 'token' },
    },
    {
      kind: 'project',
      patterns: [
        '/#/project/record/:id',
        '/#/project/edit/:id',
        '/index.php?module=Project&action=DetailView&record=:id',
        '/index.php?module=Project&action=EditView&record=:id',
      ],
      formats: { id: 'token' },
    },
    {
      kind: 'lead',
      patterns: [
        '/#/leads/record/:id',
        '/#/leads/edit/:id',
        '/index.php?module=Leads&action=DetailView&record=:id',
        '/index.php?module=Leads&action=EditView&record=:id',
      ],
      formats: { id: 'token' },
    },
    {
      kind: 'ticket',
      patterns: [
        '/#/cases/record/:id',
        '/#/cases/edit/:id',
        '/index.php?module=Cases&action=DetailView&record=:id',
        '/index.php?module=Cases&action=EditView&record=:id',
      ],
      formats: { id: 'token' },
    },
  ],
  packed: [{ pattern: '/index.php?action=ajaxui#ajaxUILoc=:packed', decoder: 'address' }],
  titles: [
    { selectors: ['.record-view-name-label', '.record-view-name scrm-dynamic-label'] },
    { selectors: ['.moduleTitle h2.module-title-text', '.moduleTitle h2'] },
  ],
  clients: [{ kinds: ['deal'], selectors: ['span.sugar_field#account_id'] }],
  cards: [
    {
      page: 'list (8)',
      selector: 'table.list-view-table tr[cdk-row], table.list-view-table tr.cdk-row',
      link: 'a[href*="/record/"]',
    },
    // A row's checkbox has the id without the module; the link that edits it has both.
    { page: 'list (7)', selector: 'table.list tbody tr', link: 'a.edit-link, a[href*="record="]' },
  ],
  navigation: 'hash',
};
