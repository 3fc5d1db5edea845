import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const rule = 'agreement.no_exclusions';
const items = Array.from({ length: 9 }, (_, index) => a('scopeItem', { id: `item ${index}` }));
const exclusion = a('scopeItem', { id: 'out', kind: 'exclusion', text: 'Payment integration' });

describe('GR-02, nothing is excluded', () => {
  it.each([
    ['nine deliverables and no exclusion', [a('agreement', { status: 'proposed' }), ...items], 'warning agreement'],
    ['nine deliverables and one exclusion', [a('agreement', { status: 'proposed' }), ...items, exclusion], 'nothing'],
    ['a draft alone', [a('agreement', { status: 'draft' }), ...items], 'nothing'],
    ['no version at all', items, 'nothing'],
  ])('%s', (_what, rows, verdict) => {
    expect(verdictOf(rule, '2025-06-01', rows)).toBe(verdict);
  });

  it('is a hint while the engagement is a draft', () => {
    const rows = [a('agreement', { status: 'proposed' })];
    expect(verdictOf(rule, '2025-06-01', rows, { engagement: { status: 'draft' } })).toBe('info agreement');
  });

  it('looks at the highest version that was offered', () => {
    const rows = [a('agreement', { id: 'one' }), a('agreement', { id: 'two', version: 2, status: 'proposed' })];
    const excluded = a('scopeItem', { id: 'out', kind: 'exclusion', agreementId: 'one' });
    expect(verdictOf(rule, '2025-06-01', [...rows, excluded])).toBe('warning two');
  });

  it('is fingerprinted by version and number of exclusions', () => {
    const with0 = runRule(rule, '2025-06-01', [a('agreement')]).findings[0];
    expect(with0?.params).toEqual({});
    expect(with0?.next).toContain('Add at least one exclusion.');
  });
});
