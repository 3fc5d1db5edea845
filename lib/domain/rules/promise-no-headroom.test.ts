import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const key = 'promise.no_headroom';
const draft = { engagement: { status: 'draft' } } as const;
const results = (...values: string[]) => values.map((value, index) => a('pastResult', { id: `p${index}`, value }));
const aiming = (target: string) => a('criterion', { metric: 'cost per lead', unit: 'USD', direction: 'down', target });
const usual = results('30', '34', '36', '41');

describe(key, () => {
  it('fires at $32 where the median is $35', () => {
    const { findings } = runRule(key, '2025-06-01', [a('agreement'), ...usual, aiming('32')], draft);
    expect(findings).toMatchObject([{ severity: 'info', params: { target: '32', median: '35' } }]);
    expect(findings[0]?.message).toBe('32 is better than our usual result (35). There is little room to exceed it.');
  });

  it.each([
    ['$36', [...usual, aiming('36')], 'nothing'],
    ['$35, the median', [...usual, aiming('35')], 'nothing'],
    ['$30, the best', [...usual, aiming('30')], 'info criterion'],
    ['$29, beyond the best', [...usual, aiming('29')], 'nothing'],
    ['two results', [...results('30', '34'), aiming('32')], 'too_few_past_results? criterion'],
  ])('%s', (_what, rows, verdict) => {
    expect(verdictOf(key, '2025-06-01', [a('agreement'), ...rows], draft)).toBe(verdict);
  });

  it('runs before the start only', () => {
    expect(verdictOf(key, '2025-06-01', [a('agreement'), ...usual, aiming('32')])).toBe('nothing');
  });
});
