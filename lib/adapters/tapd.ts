import type { Adapter } from '../domain/records/adapter-shape';

/**
 * TAPD. Certainty of the addresses: high, of the markup: low.
 * - Long ids are 19 digits: "11", the workspace number, then the short number padded to nine digits (workspace
 * 20097211, short 1406418, long 1120097211001406418). Keep them as strings.
 * - dialog_preview_id on /tapd_fe/my/work carries no workspace in the path: tenant is then the digits 3 to
 * (length−9) of the id; treat as a help, not a rule.
 * - Story, bug and task ids may be equal: keep the type in the id.
 * - Markup: not found.
 */
export const tapd: Adapter = {
  app: 'tapd',
  name: 'TAPD',
  hosts: ['https://www.tapd.cn/*', 'https://tapd.cn/*'],
  selfHosted: {
    recognise: [
      {
        how: 'global-path',
        value: '/tapd_fe/',
      },
    ],
  },
  // Tenant: workspace number: segment after /tapd_fe/, or the first segment on old addresses (on another host: host
  // plus workspace).
  tenant: { from: 'path', withHost: 'elsewhere' },
  sharesRecords: true,
  records: [
    // The open item wins over the page beneath it.
    {
      kind: 'task',
      patterns: ['/tapd_fe/:tenant/*?dialog_preview_id=:type_:id', '/:tenant/*?dialog_preview_id=:type_:id'],
      id: '{type}:{id}',
      formats: { tenant: 'digits', type: 'word:story|bug|task', id: 'digits' },
      above: [{ kind: 'project', id: '{tenant}' }],
    },
    {
      kind: 'task',
      patterns: ['/tapd_fe/:tenant/:type/detail/:id'],
      id: '{type}:{id}',
      formats: { tenant: 'digits', type: 'word:story|bug|task', id: 'digits' },
      above: [{ kind: 'project', id: '{tenant}' }],
    },
    // Old addresses.
    {
      kind: 'task',
      patterns: ['/:tenant/prong/stories/view/:id'],
      id: 'story:{id}',
      formats: { tenant: 'digits', id: 'digits' },
      above: [{ kind: 'project', id: '{tenant}' }],
    },
    // Not seen.
    {
      kind: 'task',
      patterns: ['/:tenant/prong/tasks/view/:id'],
      id: 'task:{id}',
      formats: { tenant: 'digits', id: 'digits' },
      above: [{ kind: 'project', id: '{tenant}' }],
    },
    {
      kind: 'task',
      patterns: ['/:tenant/bugtrace/bugs/view/:id'],
      id: 'bug:{id}',
      formats: { tenant: 'digits', id: 'digits' },
      above: [{ kind: 'project', id: '{tenant}' }],
    },
    {
      kind: 'board',
      patterns: ['/tapd_fe/:tenant/iteration/card/:id'],
      formats: { tenant: 'digits', id: 'digits' },
      above: [{ kind: 'project', id: '{tenant}' }],
    },
    { kind: 'project', patterns: ['/tapd_fe/t/index/:tenant'], id: '{tenant}', formats: { tenant: 'digits' } },
  ],
  documentTitle: {},
  cards: [
    {
      page: 'any list holding links',
      selector: 'a[href*="/story/detail/"], a[href*="/bug/detail/"], a[href*="/task/detail/"]',
    },
  ],
  navigation: 'pushState',
};
