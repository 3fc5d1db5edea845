import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const rule = 'capability.unavailable';
const draft = a('agreement', { status: 'draft' });
const app = (more = {}) => a('scopeItem', { text: 'Native iOS app', capabilityIds: ['capability'], ...more });
const verdictFor = (rows: ReturnType<typeof a>[]) => verdictOf(rule, '2025-06-01', [draft, ...rows]);

describe('GR-29, skill or resource missing', () => {
  it.each([
    ['not available', [app(), a('capability', { status: 'not_available' })], 'critical scopeItem'],
    [
      'a partner confirmed',
      [
        app(),
        a('capability', { status: 'not_available', fulfilledBy: { name: 'Partner X', confirmedOn: '2025-04-02' } }),
      ],
      'nothing',
    ],
    [
      'a partner who has not confirmed',
      [app(), a('capability', { status: 'not_available', fulfilledBy: { name: 'Partner X' } })],
      'critical scopeItem',
    ],
    [
      'a partner who confirms tomorrow',
      [
        app(),
        a('capability', { status: 'not_available', fulfilledBy: { name: 'Partner X', confirmedOn: '2025-06-02' } }),
      ],
      'critical scopeItem',
    ],
    ['conditional, no plan', [app(), a('capability', { status: 'conditional' })], 'warning scopeItem'],
    [
      'conditional with a plan',
      [app(), a('capability', { status: 'conditional', conditionPlan: 'Hire in May' })],
      'nothing',
    ],
    ['available', [app(), a('capability')], 'nothing'],
    ['unknown', [app(), a('capability', { status: 'unknown' })], 'capability_unknown? scopeItem'],
    ['no such document', [app()], 'capability_unknown? scopeItem'],
    ['an exclusion', [app({ kind: 'exclusion' }), a('capability', { status: 'not_available' })], 'nothing'],
  ])('%s', (_what, rows, verdict) => {
    expect(verdictFor(rows)).toBe(verdict);
  });

  it('gives one finding an item, the worst, also where another is unknown', () => {
    const rows = [
      app({ capabilityIds: ['unknown', 'conditional', 'missing'] }),
      a('capability', { id: 'unknown', status: 'unknown' }),
      a('capability', { id: 'conditional', name: 'Kotlin', status: 'conditional' }),
      a('capability', { id: 'missing', status: 'not_available' }),
    ];
    expect(verdictFor(rows)).toBe('critical scopeItem');
    expect(runRule(rule, '2025-06-01', [draft, ...rows]).findings[0]?.message).toBe(
      'Native iOS app needs Swift, which we do not have.',
    );
  });

  it('says “yet” of what may come', () => {
    const rows = [draft, app(), a('capability', { status: 'conditional' })];
    expect(runRule(rule, '2025-06-01', rows).findings[0]?.message).toBe(
      'Native iOS app needs Swift, which we do not have yet.',
    );
  });
});
