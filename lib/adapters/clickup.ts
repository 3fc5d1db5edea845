import type { Adapter } from '../domain/records/adapter-shape';

/**
 * ClickUp. Certainty of the addresses: high, of the markup: medium.
 * - The same task has a generated id and, if switched on, a custom id: two addresses, two ids. The address alone
 * cannot join them; data-id on rows is the generated one.
 * - Other view addresses (/:team/v/l/…, /v/b/…, docs /v/dc/…) carry a view id, not a list id: treat as no record.
 * - Board card markup: not found.
 */
export const clickup: Adapter = {
  app: 'clickup',
  name: 'ClickUp',
  hosts: ['https://app.clickup.com/*'],
  // Tenant: none for generated ids (unique across ClickUp); the workspace number (second segment) for custom ids
  // such as DEV-12.
  tenant: { from: 'path' },
  records: [
    // Generated ids are unique across ClickUp, and never have a hyphen.
    { kind: 'task', patterns: ['/t/:id'], formats: { id: 'letters-digits' } },
    // Custom ids (DEV-12) are unique in a workspace only.
    { kind: 'task', patterns: ['/t/:tenant/:id'], formats: { tenant: 'digits', id: 'token' } },
    // A list.
    { kind: 'project', patterns: ['/:team/v/li/:id'], formats: { team: 'digits', id: 'digits' } },
  ],
  titles: [{ kinds: ['task'], selectors: ['.cu-task-title__overlay', '.task-name__overlay'] }],
  clients: [{ kinds: ['task'], selectors: ['.cu-task-view-breadcrumbs__text'] }],
  cards: [
    { page: 'list', selector: '.cu-task-row[data-id]', id: { attribute: 'data-id', kind: 'task' } },
    { page: 'list (from the link)', selector: '.cu-task-row-main__link', link: 'a[href]' },
  ],
  navigation: 'pushState',
};
