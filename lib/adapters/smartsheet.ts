import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Smartsheet. Certainty of the addresses: medium, of the markup: low.
 * - Opening a row in the page was not shown to change the address: rowId is a deep link.
 * - Rows (.gridPrimaryCell) carry no id found: no badges.
 * - /b/form/… are forms, /b/home the home page. The .eu host is known by name only.
 */
export const smartsheet: Adapter = {
  app: 'smartsheet',
  name: 'Smartsheet',
  hosts: ['https://app.smartsheet.com/*', 'https://app.smartsheet.eu/*'],
  tenant: { from: 'none' },
  records: [
    {
      kind: 'task',
      patterns: ['/sheets/:sheet?rowId=:id'],
      formats: { sheet: 'token', id: 'digits' },
      above: [{ kind: 'board', id: '{sheet}' }],
    },
    // A permanent link id, not the API’s number.
    { kind: 'board', patterns: ['/sheets/:id'], formats: { id: 'token' } },
  ],
  titles: [{ kinds: ['board'], selectors: ['.containerName.editable > .titleDiv'] }],
  navigation: 'pushState',
};
