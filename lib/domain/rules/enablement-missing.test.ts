import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const key = 'enablement.missing';
const accepted = { needsGuidance: true, acceptedOn: '2025-06-01' } as const;

describe(key, () => {
  it('fires 10 days after acceptance', () => {
    const { findings } = runRule(key, '2025-06-11', [a('agreement'), a('scopeItem', accepted)]);
    expect(findings).toMatchObject([
      { severity: 'info', params: { deliverable: 'Landing pages, up to six', age: 10 } },
    ]);
    expect(findings[0]?.message).toBe(
      'Landing pages, up to six was handed over 10 days ago without training or a guide.',
    );
  });

  it.each([
    ['on day 7', '2025-06-08', 'nothing'],
    ['on day 8', '2025-06-09', 'info scopeItem'],
  ])('%s', (_when, today, verdict) => {
    expect(verdictOf(key, today, [a('agreement'), a('scopeItem', accepted)])).toBe(verdict);
  });

  it.each([
    ['that needs no guidance', { acceptedOn: '2025-06-01' }],
    ['that is not accepted', { needsGuidance: true }],
    ['that is an activity', { ...accepted, kind: 'activity' }],
  ] as const)('says nothing of an item %s', (_which, fields) => {
    expect(verdictOf(key, '2025-06-11', [a('agreement'), a('scopeItem', fields)])).toBe('nothing');
  });

  it('does not fire when a guide is linked, also to the item in an earlier version', () => {
    const item = a('scopeItem', { ...accepted, previousId: 'before' });
    const before = a('scopeItem', { id: 'before', agreementId: 'superseded' });
    const rows = [a('agreement'), item, before];
    expect(verdictOf(key, '2025-06-11', [...rows, a('guidance', { scopeItemId: 'scopeItem' })])).toBe('nothing');
    expect(verdictOf(key, '2025-06-11', [...rows, a('guidance', { scopeItemId: 'before' })])).toBe('nothing');
    expect(verdictOf(key, '2025-06-11', [...rows, a('guidance', { scopeItemId: 'other' })])).toBe('info scopeItem');
  });
});
