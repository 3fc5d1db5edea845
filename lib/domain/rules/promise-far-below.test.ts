import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const rule = 'promise.far_below';
const past = (...values: string[]) => values.map((value) => a('pastResult', { id: value, value }));
const aim = (target: string, more: object = {}) =>
  a('criterion', { metric: 'cost per lead', unit: 'USD', direction: 'down', target, ...more });
const draft = a('agreement', { status: 'draft' });
const options = { engagement: { status: 'draft' } } as const;

const verdictFor = (target: string, values = ['30', '34', '36', '41']) =>
  verdictOf(rule, '2025-06-01', [draft, aim(target), ...past(...values)], options);

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
    const rows = [draft, aim('60'), ...past('30', '34', '36', '41')];
    expect(runRule(rule, '2025-06-01', rows, options).findings[0]?.message).toBe(
      'We usually reach 35. Is 60 too low an aim?',
    );
  });
});
