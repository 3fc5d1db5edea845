import type { Adapter } from '../domain/records/adapter-shape';

/** The addresses of an object's list (old, new, and the partners' portal) with the pressed row's id. */
const patterns = [
  '/XV/UI/Home#crm/list/=/:object?row=:id',
  '/XV/UI/Home#paasapp/list/=/:app/:object?row=:id',
  '/XV/Home/Index#prm/list/=/:object?row=:id',
];

/**
 * Fxiaoke (纷享销客). Certainty of the addresses: low, of the markup: low.
 * - The open record is a layer over its list and the address keeps the list's: the record is the row that was pressed
 * (its id and the object's name in the hash), while the layer shows the row's number. Whatever is in doubt is no record.
 * - That a record's number or name stands in the cell `td-name` follows from the open API, where each object's main
 * field is `name`, and from the rule that cells are called after their field. Where that is wrong, nothing is recognised.
 * - Row ids are 24 hexadecimal characters, or 32 in older pools, and unique over all companies: the company is not in
 * the address. The object's name stands before the id all the same, since kinds are fewer than objects.
 * - Objects of a company's own (`object_mZeYu__c`) are no records: nobody knows what kind they are.
 * - Hosts: www and hws (another cloud) are seen. open and help are documentation; private deployments on hosts of
 * somebody's own exist, and nothing is known of them.
 * - No badges: a row's id alone, without what its list shows, is not yet a record.
 */
export const fxiaoke: Adapter = {
  app: 'fxiaoke',
  name: '纷享销客 Fxiaoke',
  hosts: ['https://www.fxiaoke.com/*', 'https://*.fxiaoke.com/*'],
  // Tenant: not in the address; the enterprise (EA) is in the session only.
  tenant: { from: 'none' },
  openedRow: {
    records: [
      { kind: 'account', patterns, id: '{object}:{id}', formats: { object: 'word:AccountObj', id: 'hex:24|32' } },
      { kind: 'contact', patterns, id: '{object}:{id}', formats: { object: 'word:ContactObj', id: 'hex:24|32' } },
      { kind: 'lead', patterns, id: '{object}:{id}', formats: { object: 'word:LeadsObj', id: 'hex:24|32' } },
      {
        kind: 'deal',
        patterns,
        id: '{object}:{id}',
        formats: { object: 'word:NewOpportunityObj|OpportunityObj|SalesOrderObj', id: 'hex:24|32' },
      },
    ],
    row: 'tr',
    ids: ['data-id', 'data-row-key'],
    title: '.td-name',
    client: '.td-account_id',
    // Cells of fields that end in `_id` hold another record, which opens in its own layer.
    others: 'a, button, input, label, [class*="_id"]',
    field: '.faci-field-display',
    label: '.faci-field-display_label',
    clientLabel: '客户名称',
  },
  navigation: 'hash',
};
