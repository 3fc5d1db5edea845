import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const rule = 'outcome.business_only';
const margin = a('criterion', { id: 'margin' });
const onTime = a('criterion', { id: 'on time' });
const relieved = a('criterion', { id: 'relieved', kind: 'felt', cpiIds: ['cpi'] });
const verdictFor = (rows: ReturnType<typeof a>[]) => verdictOf(rule, '2025-06-01', [a('agreement'), a('cpi'), ...rows]);

describe('GR-19, only our own numbers', () => {
  it.each([
    ['two criteria, no CPI', [margin, onTime], 'warning agreement'],
    ['the same and one felt with a CPI', [margin, onTime, relieved], 'nothing'],
    ['a CPI, none felt', [a('criterion', { cpiIds: ['cpi'] })], 'info agreement'],
    ['felt, but no CPI', [a('criterion', { kind: 'felt' })], 'warning agreement'],
    ['no criterion at all', [], 'nothing'],
  ])('%s', (_what, rows, verdict) => {
    expect(verdictFor(rows)).toBe(verdict);
  });

  it('says which of the two it is', () => {
    const message = (rows: ReturnType<typeof a>[]) =>
      runRule(rule, '2025-06-01', [a('agreement'), a('cpi'), ...rows]).findings[0]?.message;
    expect(message([margin, onTime])).toBe('All 2 criteria measure our business, none an outcome for the client.');
    expect(message([a('criterion', { cpiIds: ['cpi'] })])).toBe('No criterion says how the client wants to feel.');
  });
});
