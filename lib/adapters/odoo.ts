import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Odoo (CRM, Project). Certainty of the addresses: high, of the markup: medium.
 * - Odoo 18 and later: /odoo/..., a path of breadcrumbs; what is open is the last pair <action or model>/<id>.
 * Read from the end: /odoo/crm/5/action-123/7 shows record 7 of an unknown action, not deal 5.
 * - Up to 17: /web#id=..&model=..&view_type=form, parameters in any order, also /web?debug=1#...; then navigation
 * is by hash. Debug and cids may come as query in the new form (?debug=1, ?cids=1).
 * - /odoo/crm/new, /odoo/crm (board), /odoo/project (all projects), /odoo/discuss, /odoo/settings have no record.
 * - A path name (crm, contacts, my-tasks) is an action's setting; other modules add their own. The model form
 * (crm.lead) is always safe.
 * - /odoo/project/:id/:task without the word tasks is seen once in a third-party test: not accepted.
 * - Dialogs (quick edit of a card) do not change the address as far as seen.
 * - Old portals /my/... are the customer's pages, not the back office.
 * - No badges: cards and rows carry no record id; `data-id` is a number of the view.
 */
export const odoo: Adapter = {
  app: 'odoo',
  name: 'Odoo',
  hosts: ['https://*.odoo.com/*'],
  selfHosted: {
    recognise: [
      { how: 'selector', value: 'body.o_web_client' },
      { how: 'selector', value: '.o_control_panel, .o_action_manager' },
      { how: 'global-path', value: '/odoo' },
    ],
  },
  // Tenant: host with port; one host may serve several databases (then the session picks; not in the address).
  tenant: { from: 'host' },
  base: { refuses: ['odoo', 'web'] },
  records: [
    // leads and opportunities are one model (crm.lead) with one id space: same kind, no collision
    {
      kind: 'deal',
      patterns: ['/odoo/{*/}?crm/:id', '/odoo/{*/}?crm.lead/:id', '/web#id=:id&model=crm.lead'],
      formats: { id: 'digits' },
    },
    {
      kind: 'task',
      patterns: [
        '/odoo/{*/}?tasks/:id',
        '/odoo/{*/}?my-tasks/:id',
        '/odoo/{*/}?all-tasks/:id',
        '/odoo/{*/}?project.task/:id',
        '/web#id=:id&model=project.task',
      ],
      formats: { id: 'digits' },
    },
    // the task board of a project is the project's page
    {
      kind: 'project',
      patterns: ['/odoo/{*/}?project/:id/tasks', '/odoo/{*/}?project.project/:id', '/web#id=:id&model=project.project'],
      formats: { id: 'digits' },
    },
    // companies and persons are one model: the address can't tell an account from a contact
    {
      kind: 'contact',
      patterns: ['/odoo/{*/}?contacts/:id', '/odoo/{*/}?res.partner/:id', '/web#id=:id&model=res.partner'],
      formats: { id: 'digits' },
    },
  ],
  titles: [
    {
      selectors: [
        '.o_control_panel .o_last_breadcrumb_item.active .text-truncate',
        '.o_last_breadcrumb_item span',
        '.o_form_view .o_field_char[name="name"] input',
      ],
    },
  ],
  clients: [
    { kinds: ['deal', 'task', 'project'], selectors: ['.o_form_view .o_field_widget[name="partner_id"] input'] },
    { kinds: ['task'], selectors: ['.o_breadcrumb .breadcrumb-item a[href*="/project/"]'] },
  ],
  parents: [
    {
      kinds: ['task'],
      selectors: [
        '.o_breadcrumb .breadcrumb-item:last-child a[href*="/project/"]',
        '.o_breadcrumb .breadcrumb-item a[href*="/project/"]',
      ],
    },
  ],
  navigation: 'pushState',
};
