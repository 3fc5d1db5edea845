import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Krayin CRM. Certainty of the addresses: high, of the markup: medium.
 * - The admin folder is a setting (APP_ADMIN_PATH, default admin): take the first segment as a parameter.
 * - Ids are counted per table: lead 5 and person 5 differ.
 * - The board is the default of /admin/leads; ?pipeline_id= picks the pipeline, ?view_type=table the table.
 */
export const krayin: Adapter = {
  app: 'krayin',
  name: 'Krayin CRM',
  selfHosted: {
    recognise: [
      {
        how: 'meta',
        value: 'head:has(meta[name="base-url"]):has(meta[name="currency"])',
      },
      { how: 'global-path', value: '/admin/leads' },
    ],
  },
  // Tenant: host with port, plus the folder in meta[name="base-url"].
  tenant: { from: 'host' },
  base: {},
  records: [
    // Krayin's lead is the deal: it has a pipeline, a stage and a value
    { kind: 'deal', patterns: ['/:admin/leads/view/:id', '/:admin/leads/edit/:id'], formats: { id: 'digits' } },
    {
      kind: 'contact',
      patterns: ['/:admin/contacts/persons/view/:id', '/:admin/contacts/persons/edit/:id'],
      formats: { id: 'digits' },
    },
    // organizations have no view page in this version
    { kind: 'account', patterns: ['/:admin/contacts/organizations/edit/:id'], formats: { id: 'digits' } },
    // an activity may be a call, meeting or lunch too
    { kind: 'task', patterns: ['/:admin/activities/edit/:id'], formats: { id: 'digits' } },
  ],
  titles: [{ kinds: ['deal', 'contact'], selectors: ['h3.text-lg.font-bold'] }],
  documentTitle: {},
  clients: [{ kinds: ['deal'], selectors: ['a.font-semibold.text-brandColor[href*="/contacts/persons/view/"]'] }],
  cards: [
    { page: 'lead board (/admin/leads)', selector: 'a.lead-item' },
    { page: 'lead table (/admin/leads?view_type=table)', selector: 'a[href*="/leads/view/"]:not(.lead-item)' },
  ],
  navigation: 'full',
};
