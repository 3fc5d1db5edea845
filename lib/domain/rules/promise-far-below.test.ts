import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const key = 'promise.far_below';
const draft = { engagement: { status: 'draft' } } as const;
const results = (...values: string[]) => values.map((value, index) => a('pastResult', { id: `p${index}`, value }));
const aiming = (target: string, direction: 'up' | 'down' = 'down') =>
  a('criterion', { metric: 'cost per lead', unit: 'USD', direction, target });
const usual = results('30', '34', '36', '41');

describe(key, () => {
  it('fires at $60 where the median is $35', () => {
    const { findings } = runRule(key, '2025-06-01', [a('agreement'), ...usual, aiming('60')], draft);
    expect(findings).toMatchObject([{ severity: 'info', params: { median: '35', target: '60' } }]);
    expect(findings[0]?.message).toBe('We usually reach 35. Is 60 too low an aim?');
  });

  it.each([
    ['$40', [...usual, aiming('40')], 'nothing'],
    ['$43.75, just the margin', [...usual, aiming('43.75')], 'nothing'],
    ['$43.76', [...usual, aiming('43.76')], 'info criterion'],
    ['a much better target', [...usual, aiming('10')], 'nothing'],
    ['two results', [...results('30', '34'), aiming('60')], 'too_few_past_results? criterion'],
    ['a median of 0', [...results('0', '0', '0'), aiming('1')], 'zero_reference? criterion'],
  ])('%s', (_what, rows, verdict) => {
    expect(verdictOf(key, '2025-06-01', [a('agreement'), ...rows], draft)).toBe(verdict);
  });

  it('runs before the start only', () => {
    expect(verdictOf(key, '2025-06-01', [a('agreement'), ...usual, aiming('60')])).toBe('nothing');
  });
});
