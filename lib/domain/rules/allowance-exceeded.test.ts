import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const rule = 'allowance.exceeded';
const used = (limit: string, amount?: string) =>
  verdictOf(rule, '2025-06-01', [
    a('agreement'),
    a('scopeItem', { allowance: { limit, unit: 'rounds', used: amount } }),
  ]);

describe('GR-11, agreed limit used up', () => {
  it.each([
    ['2', '3', 'critical scopeItem'],
    ['2', '2', 'warning scopeItem'],
    ['2', '1', 'nothing'],
    ['10', '8', 'warning scopeItem'],
    ['10', '7.99', 'nothing'],
    ['10', '10.01', 'critical scopeItem'],
    ['0', '3', 'nothing'],
    ['10', undefined, 'nothing'],
  ])('of %s are %s used', (limit, amount, verdict) => {
    expect(used(limit, amount)).toBe(verdict);
  });

  it('is always critical beyond the limit, however late the warning is set', () => {
    const workspace = { settings: { thresholds: { [rule]: { warnRatio: 2 } } } };
    const rows = [a('agreement'), a('scopeItem', { allowance: { limit: '2', unit: 'rounds', used: '3' } })];
    expect(verdictOf(rule, '2025-06-01', rows, { workspace })).toBe('critical scopeItem');
  });

  it('shows both numbers', () => {
    const rows = [
      a('agreement'),
      a('scopeItem', { text: 'Revision rounds', allowance: { limit: '2', unit: 'rounds', used: '3' } }),
    ];
    expect(runRule(rule, '2025-06-01', rows).findings[0]?.message).toBe('Revision rounds: 3 of 2 rounds used.');
  });
});
