import { describe, expect, it } from 'vitest';
import { aDraft, costPerLead, pastCosts } from '../../../test/builders/cost-per-lead';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const rule = 'promise.far_below';
const options = { engagement: { status: 'draft' } } as const;

const verdictFor = (target: string, values = ['30', '34', '36', '41']) =>
  verdictOf(rule, '2025-06-01', [aDraft, costPerLead(target), ...pastCosts(...values)], options);

describe('GR-28, promise far below our usual result', () => {
  it.each([
    ['60, worse by 71.4 %', '60', 'info criterion'],
    ['40, worse by 14.3 %', '40', 'nothing'],
    ['43.75, worse by just a quarter', '43.75', 'nothing'],
    ['43.76', '43.76', 'info criterion'],
    ['10, better', '10', 'nothing'],
  ])('%s', (_what, target, verdict) => {
    expect(verdictFor(target)).toBe(verdict);
  });

  it('needs three past results, and one that is not zero', () => {
    expect(verdictFor('60', ['30', '41'])).toBe('too_few_past_results? criterion');
    expect(verdictFor('60', ['0', '0.0', '0.00'])).toBe('zero_reference? criterion');
  });

  it('asks whether more is welcome', () => {
    const rows = [aDraft, costPerLead('60'), ...pastCosts('30', '34', '36', '41')];
    expect(runRule(rule, '2025-06-01', rows, options).findings[0]?.message).toBe(
      'We usually reach 35. Is 60 too low an aim?',
    );
  });
});
