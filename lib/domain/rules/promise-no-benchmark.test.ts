import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { aDraft, costPerLead, pastCosts } from '../../../test/builders/cost-per-lead';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const rule = 'promise.no_benchmark';

const verdictFor = (values: string[], more: object = {}) =>
  verdictOf(rule, '2025-06-01', [aDraft, costPerLead('32', more), ...pastCosts(...values)]);

describe('GR-27, promise without experience', () => {
  it.each<[string, string[], object, string]>([
    ['none', [], {}, 'warning criterion'],
    ['one', ['30'], {}, 'info criterion'],
    ['two', ['30', '34'], {}, 'info criterion'],
    ['three', ['30', '34', '36'], {}, 'nothing'],
    ['none of this metric', ['30', '34', '36'], { metric: 'cost per demo' }, 'warning criterion'],
    ['no target', [], { target: undefined }, 'nothing'],
    ['a band', [], { direction: 'band' }, 'nothing'],
  ])('%s', (_what, values, more, verdict) => {
    expect(verdictFor(values, more)).toBe(verdict);
  });

  it('counts the results of every industry', () => {
    const rows = ['Retail', 'Food', 'Travel'].map((industry) => a('pastResult', { id: industry, industry }));
    expect(
      verdictOf(rule, '2025-06-01', [aDraft, costPerLead('32'), ...rows], { client: { industry: 'Retail' } }),
    ).toBe('nothing');
  });

  it('names the metric', () => {
    expect(runRule(rule, '2025-06-01', [aDraft, costPerLead('32')]).findings[0]?.message).toBe(
      'We have 0 past results for “cost per lead”.',
    );
  });
});
