import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Azure DevOps boards (and Server / TFS). Certainty of the addresses: high, of the markup: medium.
 * - Title is an input: read value. Several forms can be in the DOM at once: take the visible one.
 * - Board card markup: not found.
 * - Project and team may be given as names or GUIDs in the address; work item ids do not depend on it.
 */
export const azureDevops: Adapter = {
  app: 'azure-devops',
  name: 'Azure DevOps',
  hosts: ['https://dev.azure.com/*', 'https://*.visualstudio.com/*'],
  selfHosted: {
    recognise: [
      {
        how: 'global-path',
        value: '/_workitems/',
      },
    ],
  },
  // Tenant: organisation: path segment 1 on dev.azure.com, first host label on visualstudio.com (the same
  // organisation); on a server host plus everything before the project (collection).
  tenant: { from: 'path', withHost: 'elsewhere' },
  // The same organisation is reached on both hosts.
  sharesRecords: true,
  base: { refuses: ['_workitems', '_boards', '_backlogs', '_sprints', '_queries'] },
  records: [
    // The open item wins over the board beneath it.
    {
      kind: 'task',
      patterns: ['//dev.azure.com/:tenant/*?workitem=:id', '//:tenant.visualstudio.com/*?workitem=:id'],
      formats: { id: 'digits' },
    },
    {
      kind: 'task',
      patterns: [
        '//dev.azure.com/:tenant/:project/_workitems/edit/:id',
        '//dev.azure.com/:tenant/_workitems/edit/:id',
        '//:tenant.visualstudio.com/:project/_workitems/edit/:id',
        '//:tenant.visualstudio.com/_workitems/edit/:id',
      ],
      formats: { id: 'digits' },
    },
    {
      kind: 'board',
      patterns: [
        '//dev.azure.com/:tenant/:project/_boards/board/t/:team/:level',
        '//:tenant.visualstudio.com/:project/_boards/board/t/:team/:level',
      ],
      id: '{project}/{team}/{level}',
    },
    // A server of one’s own: the collection stands before the project.
    {
      kind: 'task',
      patterns: [
        '/:tenant/:project/_workitems/edit/:id',
        '/:tenant/:project/_boards/board/t/:team/:level?workitem=:id',
        '/:tenant/:project/_backlogs/*?workitem=:id',
        '/:tenant/:project/_sprints/*?workitem=:id',
      ],
      formats: { id: 'digits' },
    },
    { kind: 'board', patterns: ['/:tenant/:project/_boards/board/t/:team/:level'], id: '{project}/{team}/{level}' },
  ],
  titles: [{ kinds: ['task'], selectors: ['.work-item-title-textfield input', '.work-item-form-title input'] }],
  cards: [{ page: 'any list holding links', selector: 'a[href*="/_workitems/edit/"]' }],
  navigation: 'pushState',
};
