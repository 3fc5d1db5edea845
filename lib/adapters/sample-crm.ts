import type { Adapter } from '../domain/records/adapter-shape';

/** The small CRM of `scripts/sample-crm`, for the demo and the tests. It runs on this machine alone, at any port. */
export const sampleCrm: Adapter = {
  app: 'sample-crm',
  name: 'Sample CRM',
  hosts: ['http://127.0.0.1/*', 'http://localhost/*'],
  marks: [{ how: 'meta', value: 'meta[name="application-name"][content="Sample CRM"]' }],
  tenant: { from: 'none' },
  // Two names of one machine.
  sharesRecords: true,
  records: [
    { kind: 'deal', patterns: ['/deals/:id'], formats: { id: 'digits' } },
    { kind: 'task', patterns: ['/deal-tasks/:id'], formats: { id: 'digits' } },
    { kind: 'account', patterns: ['/accounts/:id'], formats: { id: 'token' } },
  ],
  titles: [{ selectors: ['main h1'] }],
  descriptions: [{ kinds: ['task'], selectors: ['main .description'] }],
  clients: [
    { kinds: ['deal', 'task'], selectors: ['main a.account'] },
    { kinds: ['account'], selectors: ['main h1'] },
  ],
  parents: [{ kinds: ['deal', 'task'], selectors: ['main a.deal', 'main a.account'] }],
  cards: [
    { page: 'board', selector: '.card[data-deal]', id: { attribute: 'data-deal', kind: 'deal' } },
    { page: 'list', selector: 'tr[data-deal]', id: { attribute: 'data-deal', kind: 'deal' } },
  ],
  navigation: 'pushState',
  panel: 'push',
};
