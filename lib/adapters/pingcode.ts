import type { Adapter } from '../domain/records/adapter-shape';

/**
 * PingCode. Certainty of the addresses: medium, of the markup: low.
 * - One item can be met under its short id or its identifier: two ids for one item.
 * - Markup: not found. The work-items form comes from two tool descriptions only.
 * - Short ids are case-sensitive.
 * - open.pingcode.com is the API host, docs.pingcode.com documentation.
 */
export const pingcode: Adapter = {
  app: 'pingcode',
  name: 'PingCode',
  hosts: ['https://*.pingcode.com/*'],
  // Tenant: team sub-domain.
  tenant: { from: 'host' },
  records: [
    // A short id of eight letters and digits.
    { kind: 'task', patterns: ['/pjm/workitems/:id', '/pjm/work_items/:id'], formats: { id: 'token' } },
    // An identifier such as SMA-348: another id for the same item.
    {
      kind: 'task',
      patterns: ['/pjm/projects/:project/work-items/:id'],
      formats: { project: 'token', id: 'token' },
      above: [{ kind: 'project', id: '{project}' }],
    },
    { kind: 'project', patterns: ['/pjm/projects/:id', '/pjm/projects/:id/*'], formats: { id: 'token' } },
  ],
  documentTitle: {},
  cards: [
    {
      page: 'any list holding links',
      selector: 'a[href*="/pjm/workitems/"], a[href*="/pjm/work_items/"], a[href*="/work-items/"]',
    },
  ],
  navigation: 'pushState',
};
