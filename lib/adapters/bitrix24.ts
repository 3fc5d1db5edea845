import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Bitrix24. Certainty of the addresses: high, of the markup: medium.
 * - Ids are counted per object: never merge deal and lead.
 * - A record opened from a list slides in as an iframe (iframe.side-panel-iframe), the inner address with IFRAME=Y
 * and IFRAME_TYPE=SIDE_SLIDER; the outer address is said to follow it, not verified. Act in the top page only.
 * - details/0/ is a new record: treat id 0 as none.
 * - On-premises portals run on any host (b24.firm.ru, portal.firm.ru), with the paths as settings: the ones above
 * are the defaults.
 * - More national hosts may exist.
 * - Board and list: /crm/deal/kanban/category/:n/, /crm/deal/list/.
 */
export const bitrix24: Adapter = {
  app: 'bitrix24',
  name: 'Bitrix24',
  hosts: [
    'https://*.bitrix24.com/*',
    'https://*.bitrix24.ru/*',
    'https://*.bitrix24.eu/*',
    'https://*.bitrix24.de/*',
    'https://*.bitrix24.by/*',
    'https://*.bitrix24.kz/*',
    'https://*.bitrix24.com.br/*',
    'https://*.bitrix24.es/*',
    'https://*.bitrix24.fr/*',
    'https://*.bitrix24.pl/*',
    'https://*.bitrix24.it/*',
    'https://*.bitrix24.in/*',
    'https://*.bitrix24.vn/*',
    'https://*.bitrix24.jp/*',
  ],
  selfHosted: {
    recognise: [
      { how: 'selector', value: 'html:has(#pagetitle):has(script[src*="/bitrix/js/"])' },
      { how: 'global-path', value: '/crm/deal/' },
    ],
  },
  tenant: { from: 'host' },
  records: [
    { kind: 'deal', patterns: ['/crm/deal/details/:id'], formats: { id: 'number' } },
    { kind: 'account', patterns: ['/crm/company/details/:id'], formats: { id: 'number' } },
    { kind: 'contact', patterns: ['/crm/contact/details/:id'], formats: { id: 'number' } },
    // user and group are where it was opened from: the task is the same
    {
      kind: 'task',
      patterns: ['/company/personal/user/:user/tasks/task/view/:id', '/workgroups/group/:group/tasks/task/view/:id'],
      formats: { id: 'number' },
    },
    // Numbered apart from deals: the kind keeps them apart.
    { kind: 'lead', patterns: ['/crm/lead/details/:id'], formats: { id: 'number' } },
  ],
  titles: [
    { selectors: ['#pagetitle'] },
    { kinds: ['task'], selectors: ['.tasks-field-title > textarea', '.tasks-field-title[data-task-field-value]'] },
  ],
  clients: [
    {
      kinds: ['task'],
      selectors: ['.tasks-field-group-title', '.task-group-field:not(.invisible) .task-group-field-label'],
    },
  ],
  cards: [
    { page: 'deal board', selector: '.crm-kanban-item', link: 'a[href]' },
    // A row's own number is not read: the same grid holds other things on other pages.
    { page: 'list', selector: '.main-grid-row[data-id]', link: 'a[href*="/details/"]' },
  ],
  navigation: 'full',
};
