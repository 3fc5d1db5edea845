import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const key = 'criterion.regressing';
const today = '2025-06-30';
const leads = { unit: 'leads', direction: 'up', baseline: '40', target: '100' } as const;
const measured = (values: string[], unit = 'leads') =>
  values.map((value, index) => a('measurement', { id: `m${index}`, value, unit, on: `2025-0${index + 1}-01` }));

describe(key, () => {
  it('fires on 58, 55, 51', () => {
    const { findings } = runRule(key, today, [a('agreement'), a('criterion', leads), ...measured(['58', '55', '51'])]);
    expect(findings).toMatchObject([{ severity: 'warning', params: { v1: '58', v2: '55', v3: '51' } }]);
    expect(findings[0]?.message).toBe('Qualified leads per month got worse twice in a row: 58 → 55 → 51.');
  });

  it.each([
    ['not worse twice', ['58', '55', '56'], 'nothing'],
    ['the same once', ['58', '55', '55'], 'nothing'],
    ['worse before, better since', ['58', '55', '51', '60'], 'nothing'],
    ['the last three of four', ['40', '58', '55', '51'], 'warning criterion'],
    ['just 5 % of the way', ['58', '57', '55'], 'warning criterion'],
    ['less than 5 % of the way', ['58', '57', '55.1'], 'nothing'],
    ['two values', ['58', '55'], 'too_few_points? criterion'],
  ])('%s', (_what, values, verdict) => {
    expect(verdictOf(key, today, [a('agreement'), a('criterion', leads), ...measured(values)])).toBe(verdict);
  });

  it.each([
    ['down', { ...leads, direction: 'down', baseline: '100', target: '40' }, 'nothing'],
    ['without a direction', { unit: 'leads' }, 'no_direction? criterion'],
    ['without a target', { ...leads, target: undefined }, 'no_target? criterion'],
    ['without a baseline', { ...leads, baseline: undefined }, 'no_baseline? criterion'],
    ['in another unit', { ...leads, unit: 'calls' }, 'unit_differs? criterion'],
    ['a band', { ...leads, direction: 'band' }, 'nothing'],
    ['settled', { ...leads, result: 'met' }, 'nothing'],
    ['felt', { ...leads, kind: 'felt' }, 'nothing'],
  ] as const)('a criterion %s', (_what, fields, verdict) => {
    expect(verdictOf(key, today, [a('agreement'), a('criterion', fields), ...measured(['58', '55', '51'])])).toBe(
      verdict,
    );
  });
});
