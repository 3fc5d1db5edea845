import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const rule = 'criterion.regressing';
const whole = { unit: 'leads', direction: 'up', baseline: '40', target: '100' } as const;
const values = (list: string[]) =>
  list.map((value, index) => a('measurement', { id: `m${index}`, value, on: `2025-0${index + 1}-01` }));
const verdictFor = (list: string[], more: object = {}) =>
  verdictOf(rule, '2025-12-01', [a('agreement'), a('criterion', { ...whole, ...more }), ...values(list)]);

describe('GR-23, criterion moving away', () => {
  it.each<[string, string[], object, string]>([
    ['58, 55, 51', ['58', '55', '51'], {}, 'warning criterion'],
    ['58, 55, 56', ['58', '55', '56'], {}, 'nothing'],
    ['58, 55, 55', ['58', '55', '55'], {}, 'nothing'],
    ['worse by just a twentieth', ['58', '56', '55'], {}, 'warning criterion'],
    ['worse by less', ['58', '56', '55.01'], {}, 'nothing'],
    ['only the last three count', ['90', '50', '55', '60'], {}, 'nothing'],
    [
      'down: higher is worse',
      ['30', '34', '36'],
      { direction: 'down', baseline: '48', target: '20' },
      'warning criterion',
    ],
    ['a band', ['58', '55', '51'], { direction: 'band' }, 'nothing'],
    ['settled', ['58', '55', '51'], { result: 'waived' }, 'nothing'],
    ['no direction', ['58', '55', '51'], { direction: undefined }, 'no_direction? criterion'],
    ['no target', ['58', '55', '51'], { target: undefined }, 'no_target? criterion'],
    ['no baseline', ['58', '55', '51'], { baseline: undefined }, 'no_baseline? criterion'],
    ['two values', ['58', '55'], {}, 'too_few_points? criterion'],
    ['another unit', ['58', '55'], { unit: 'visits' }, 'unit_differs? criterion'],
  ])('%s', (_what, list, more, verdict) => {
    expect(verdictFor(list, more)).toBe(verdict);
  });

  it('shows the three values', () => {
    const rows = [a('agreement'), a('criterion', whole), ...values(['58', '55', '51'])];
    expect(runRule(rule, '2025-12-01', rows).findings[0]?.message).toBe(
      'Qualified leads per month got worse twice in a row: 58 → 55 → 51.',
    );
  });
});
