import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const key = 'outcome.business_only';
const margin = a('criterion', { id: 'margin', statement: 'margin ≥ 30 %' });
const onTime = a('criterion', { id: 'onTime', statement: '95 % on time' });
const relieved = a('criterion', { id: 'relieved', kind: 'felt', cpiIds: ['cpi'] });

describe(key, () => {
  it('warns when no criterion names a CPI', () => {
    const { findings } = runRule(key, '2025-06-01', [a('agreement'), margin, onTime]);
    expect(findings).toMatchObject([
      { severity: 'warning', subject: { type: 'agreement', id: 'agreement' }, params: { n: 2 } },
    ]);
    expect(findings[0]?.message).toBe('All 2 criteria measure our business, none an outcome for the client.');
  });

  it('says when no criterion is felt', () => {
    const named = a('criterion', { cpiIds: ['cpi'] });
    const { findings } = runRule(key, '2025-06-01', [a('agreement'), a('cpi'), margin, named]);
    expect(findings).toMatchObject([{ severity: 'info' }]);
    expect(findings[0]?.message).toBe('No criterion says how the client wants to feel.');
  });

  it.each([
    ['with a felt criterion that names a CPI', [a('cpi'), margin, onTime, relieved], 'nothing'],
    ['when the CPI is gone', [margin, onTime, relieved], 'warning agreement'],
    ['without any criterion', [], 'nothing'],
  ])('%s', (_what, rows, verdict) => {
    expect(verdictOf(key, '2025-06-01', [a('agreement'), ...rows])).toBe(verdict);
  });
});
