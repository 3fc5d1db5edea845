import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Zoho Projects. Certainty of the addresses: medium, of the markup: medium.
 * - Two generations of addresses: #taskdetail/project/tasklist/task (old) and #zp/projects/project/... (now). The
 * task id is the last number in both: same identity.
 * - Some tools write #taskdetail/project/task with two numbers; don't read it: the second number would be a task
 * list in the three-number form.
 * - The pages of a project (tasks list, custom views, dashboard) all carry the project id: the record is the
 * project.
 * - A task opened over a list may keep the list's hash: not found.
 * - Custom domains exist for portals; hosts unknown.
 * - In Zoho CRM Plus the same hash stands in the address of the shell,
 * crmplus.zoho.com/<portal>/index.do/cxapp/projects/<portal>#taskdetail/...
 * - Markup of cards and rows: not found. Badges stand at links in rows and lists.
 */
export const zohoProjects: Adapter = {
  app: 'zoho-projects',
  name: 'Zoho Projects',
  hosts: [
    'https://projects.zoho.com/*',
    'https://projects.zoho.eu/*',
    'https://projects.zoho.in/*',
    'https://projects.zoho.com.au/*',
    'https://projects.zoho.jp/*',
    'https://projects.zoho.com.cn/*',
    'https://crmplus.zoho.com/*',
  ],
  // Tenant: portal name (or number) after /portal/.
  tenant: { from: 'path' },
  records: [
    // Now and before: the same id.
    {
      kind: 'task',
      patterns: [
        '/portal/:tenant#zp/projects/:project/tasks/task-detail/:id/*',
        '/portal/:tenant#taskdetail/:project/:list/:id/*',
        '/:portal/index.do/cxapp/projects/:tenant#zp/projects/:project/tasks/task-detail/:id/*',
        '/:portal/index.do/cxapp/projects/:tenant#taskdetail/:project/:list/:id/*',
      ],
      formats: { project: 'digits', list: 'digits', id: 'digits' },
      above: [{ kind: 'project', id: '{project}' }],
    },
    {
      kind: 'project',
      patterns: ['/portal/:tenant#zp/projects/:id/*', '/:portal/index.do/cxapp/projects/:tenant#zp/projects/:id/*'],
      formats: { id: 'digits' },
    },
  ],
  titles: [{ kinds: ['task'], selectors: ['#zpsDetailView .detail-title-plain'] }],
  clients: [
    { kinds: ['task'], selectors: ['#zpsDetailView .entity-project > span', '#zpsDetailView .entity-project > a'] },
  ],
  parents: [{ kinds: ['task'], selectors: ['#zpsDetailView .entity-project > a'] }],
  cards: [
    { page: 'board, list', selector: ':is(tr, li, [role="row"], [role="listitem"]) a[href*="/tasks/task-detail/"]' },
  ],
  navigation: 'hash',
};
