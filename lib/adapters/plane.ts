import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Plane. Certainty of the addresses: high, of the markup: medium.
 * - Opening an item from a list shows a peek panel: it does not change the path, so the panel keeps the project
 * until the full page opens (peekId exists as a query name in the code).
 * - The old UUID address and the browse address name the same item with different ids.
 * - #title-input is a textarea: read value.
 * - settings, login, sign-in, sign-up, accounts, onboarding, invitations are never workspaces.
 * - /login, /sign-in, /settings/profile/… and one-segment workspace pages are no records.
 */
export const plane: Adapter = {
  app: 'plane',
  name: 'Plane',
  hosts: ['https://app.plane.so/*'],
  selfHosted: { recognise: [{ how: 'meta', value: 'meta[name="application-name"][content="Plane"]' }] },
  // Tenant: host and path segment 1 (workspace): host/workspace.
  tenant: { from: 'path', withHost: 'always' },
  base: {
    refuses: ['settings', 'login', 'sign-in', 'sign-up', 'accounts', 'onboarding', 'invitations', 'browse', 'projects'],
  },
  records: [
    {
      kind: 'task',
      patterns: ['/:tenant/browse/:id'],
      formats: { tenant: 'token', id: 'key-or-uuid' },
      except: { tenant: ['settings', 'login', 'sign-in', 'sign-up', 'accounts', 'onboarding', 'invitations'] },
    },
    // Another id for the same item.
    {
      kind: 'task',
      patterns: ['/:tenant/projects/:project/issues/:id', '/:tenant/projects/:project/archives/issues/:id'],
      formats: { tenant: 'token', project: 'uuid', id: 'key-or-uuid' },
      except: { tenant: ['settings', 'login', 'sign-in', 'sign-up', 'accounts', 'onboarding', 'invitations'] },
      above: [{ kind: 'project', id: '{project}' }],
    },
    {
      kind: 'project',
      patterns: [
        '/:tenant/projects/:id/issues',
        '/:tenant/projects/:id/cycles',
        '/:tenant/projects/:id/modules',
        '/:tenant/projects/:id/*',
      ],
      formats: { tenant: 'token', id: 'uuid' },
      except: { tenant: ['settings', 'login', 'sign-in', 'sign-up', 'accounts', 'onboarding', 'invitations'] },
    },
  ],
  titles: [{ kinds: ['task'], selectors: ['#title-input'] }],
  cards: [
    { page: 'kanban', selector: 'div[id^="issue-"]', link: 'a[href]' },
    {
      page: 'kanban, sub-items',
      selector: '[id^="issue-"]',
      id: { attribute: 'id', pattern: 'issue-:id', kind: 'task' },
    },
  ],
  navigation: 'pushState',
};
