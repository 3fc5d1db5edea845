import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Accelo. Certainty of the addresses: medium, of the markup: low.
 * - Other actions (customer_request, approve_object, task_board, schedule_view, edit_…) are not records.
 * - Companies, contacts and sales: not found.
 * - Markup: not found.
 */
export const accelo: Adapter = {
  app: 'accelo',
  name: 'Accelo',
  hosts: ['https://*.accelo.com/*'],
  // Tenant: deployment.
  tenant: { from: 'host' },
  records: [
    { kind: 'task', patterns: ['/?action=view_task&id=:id'], id: 'task:{id}', formats: { id: 'digits' } },
    // Each object is numbered apart.
    { kind: 'task', patterns: ['/?action=view_issue&id=:id'], id: 'issue:{id}', formats: { id: 'digits' } },
    // A retainer.
    { kind: 'project', patterns: ['/?action=view_contract&id=:id'], id: 'contract:{id}', formats: { id: 'digits' } },
    // Likely, not seen.
    { kind: 'project', patterns: ['/?action=view_job&id=:id'], id: 'job:{id}', formats: { id: 'digits' } },
  ],
  documentTitle: {},
  cards: [{ page: 'any list holding links', selector: 'a[href*="action=view_task"], a[href*="action=view_issue"]' }],
  navigation: 'full',
};
