import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const key = 'promise.no_benchmark';
const demo = { metric: 'cost per qualified demo', unit: 'USD', direction: 'down', target: '80' } as const;
const results = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    a('pastResult', { id: `p${index}`, metric: 'Cost per qualified demo', industry: `industry ${index}` }),
  );

describe(key, () => {
  it('fires without any past result', () => {
    const { findings } = runRule(key, '2025-06-01', [a('agreement'), a('criterion', demo)]);
    expect(findings).toMatchObject([{ severity: 'warning', params: { n: 0, metric: 'cost per qualified demo' } }]);
    expect(findings[0]?.message).toBe('We have 0 past results for “cost per qualified demo”.');
  });

  it.each([
    ['one past result', 1, 'info criterion'],
    ['two past results', 2, 'info criterion'],
    ['three past results', 3, 'nothing'],
    ['four past results', 4, 'nothing'],
  ])('%s', (_what, count, verdict) => {
    expect(verdictOf(key, '2025-06-01', [a('agreement'), a('criterion', demo), ...results(count)])).toBe(verdict);
  });

  it.each([
    ['a band', { ...demo, direction: 'band' }],
    ['a felt outcome', { ...demo, kind: 'felt' }],
    ['no target', { ...demo, target: undefined }],
  ] as const)('says nothing of %s', (_what, fields) => {
    expect(verdictOf(key, '2025-06-01', [a('agreement'), a('criterion', fields)])).toBe('nothing');
  });
});
