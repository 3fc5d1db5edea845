import { describe, expect, it } from 'vitest';
import { aDraft, costPerLead, pastCosts } from '../../../test/builders/cost-per-lead';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const rule = 'promise.no_headroom';
const options = { engagement: { status: 'draft' } } as const;

const verdictFor = (target: string, values = ['30', '34', '36', '41']) =>
  verdictOf(rule, '2025-06-01', [aDraft, costPerLead(target), ...pastCosts(...values)], options);

describe('GR-26, no room to exceed the promise', () => {
  it.each([
    ['32, better than the median of 35', '32', 'info criterion'],
    ['34.99', '34.99', 'info criterion'],
    ['35, just the median', '35', 'nothing'],
    ['36', '36', 'nothing'],
    ['30, just the best', '30', 'info criterion'],
    ['29, beyond the best', '29', 'nothing'],
  ])('%s', (_what, target, verdict) => {
    expect(verdictFor(target)).toBe(verdict);
  });

  it('needs three past results, and runs only before the work', () => {
    expect(verdictFor('32', ['30', '41'])).toBe('too_few_past_results? criterion');
    expect(verdictOf(rule, '2025-06-01', [aDraft, costPerLead('32'), ...pastCosts('30', '34', '41')])).toBe('nothing');
  });

  it('names the usual result', () => {
    const rows = [aDraft, costPerLead('32'), ...pastCosts('30', '34', '36', '41')];
    expect(runRule(rule, '2025-06-01', rows, options).findings[0]?.message).toBe(
      '32 is better than our usual result (35). There is little room to exceed it.',
    );
  });
});
