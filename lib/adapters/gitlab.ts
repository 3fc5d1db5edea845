import type { Adapter } from '../domain/records/adapter-shape';

/**
 * GitLab issues, work items, merge requests, boards. Certainty of the addresses: high, of the markup: medium.
 * - A sub-path install cannot be told from a group in the address: the folder becomes the first part of the path.
 * - A drawer over a list or board adds show=…, a base64 JSON value (it begins eyJpaWQi, that is {"iid"): decode
 * with a bounded parser, or read nothing. The link a[data-testid="work-item-drawer-ref-link"] holds the plain
 * address.
 * - Fragments #note_… point at a comment.
 * - Cards say a reference, `group/project#12`; below a sub-path it lacks the folder, and they get no badge.
 * - Group work items: {base}/groups/:path/-/work_items/:iid.
 */
export const gitlab: Adapter = {
  app: 'gitlab',
  name: 'GitLab',
  hosts: ['https://gitlab.com/*'],
  selfHosted: {
    recognise: [
      {
        how: 'selector',
        value: 'body[data-page^="projects:"], body[data-page^="groups:"], body[data-page^="dashboard:"]',
      },
      { how: 'selector', value: 'a.tanuki-logo-container' },
    ],
  },
  // Tenant: plus sub-path if GitLab runs below one.
  tenant: { from: 'host' },
  records: [
    // From general knowledge of the routes.
    {
      kind: 'board',
      patterns: ['/groups/:path+/-/boards/:id'],
      id: '{path}/boards/{id}',
      formats: { path: 'path', id: 'digits' },
    },
    {
      kind: 'task',
      patterns: ['/groups/:path+/-/work_items/:iid'],
      id: '{path}#{iid}',
      formats: { path: 'path', iid: 'digits' },
    },
    // Issues become work items with the same number: one identity.
    {
      kind: 'task',
      patterns: ['/:path+/-/issues/:iid', '/:path+/-/work_items/:iid', '/:path+/-/issues/incident/:iid'],
      id: '{path}#{iid}',
      formats: { path: 'path', iid: 'digits' },
    },
    // Links of before 2019 have no /-/; only on its own host, because other apps write such addresses too.
    {
      kind: 'task',
      patterns: ['//gitlab.com/:path+/issues/:iid'],
      id: '{path}#{iid}',
      formats: { path: 'path', iid: 'digits' },
    },
    // Merge requests are numbered apart.
    {
      kind: 'task',
      patterns: [
        '/:path+/-/merge_requests/:iid',
        '/:path+/-/merge_requests/:iid/:tab',
        '//gitlab.com/:path+/merge_requests/:iid',
        '//gitlab.com/:path+/merge_requests/:iid/:tab',
      ],
      id: '{path}!{iid}',
      formats: { path: 'path', iid: 'digits' },
    },
    {
      kind: 'board',
      patterns: ['/:path+/-/boards/:id'],
      id: '{path}/boards/{id}',
      formats: { path: 'path', id: 'digits' },
    },
  ],
  packed: [
    {
      pattern: '/groups/:path+/-/work_items?show=:packed',
      decoder: 'base64-json',
      to: '/{fullpath}/-/work_items/{iid}',
    },
    { pattern: '/groups/:path+/-/issues?show=:packed', decoder: 'base64-json', to: '/{fullpath}/-/work_items/{iid}' },
    {
      pattern: '/groups/:path+/-/boards/:board?show=:packed',
      decoder: 'base64-json',
      to: '/{fullpath}/-/work_items/{iid}',
    },
    { pattern: '/:path+/-/work_items?show=:packed', decoder: 'base64-json', to: '/{fullpath}/-/work_items/{iid}' },
    { pattern: '/:path+/-/issues?show=:packed', decoder: 'base64-json', to: '/{fullpath}/-/work_items/{iid}' },
    { pattern: '/:path+/-/boards/:board?show=:packed', decoder: 'base64-json', to: '/{fullpath}/-/work_items/{iid}' },
  ],
  descriptions: [
    {
      kinds: ['task'],
      selectors: ['[data-testid="work-item-description"] .md', '.detail-page-description .description .md'],
    },
  ],
  titles: [
    {
      kinds: ['task'],
      selectors: [
        '[data-testid="work-item-title"]',
        '[data-testid="title-content"]',
        '.detail-page-description .title',
      ],
    },
  ],
  cards: [
    {
      page: 'issue board',
      selector: '[data-testid="board-card"]',
      id: { attribute: 'data-item-path', kind: 'task' },
    },
    {
      page: 'issue board (other name for the same card)',
      selector: '[data-testid="board_card"]',
      id: { attribute: 'data-item-path', kind: 'task' },
    },
  ],
  navigation: 'full',
};
