import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const rule = 'cpi.no_criterion';
const options = { engagement: { cpiIds: ['cpi'] } };
const served = a('criterion', { kind: 'felt', cpiIds: ['cpi'] });

describe('GR-18, CPI without a criterion', () => {
  it.each([
    ['critical, no criterion', [a('cpi', { critical: true })], 'critical cpi'],
    ['not critical', [a('cpi')], 'warning cpi'],
    ['one felt criterion', [a('cpi', { critical: true }), served], 'nothing'],
    ['not active', [a('cpi', { active: false })], 'nothing'],
    ['not there', [], 'nothing'],
    ['served in another version only', [a('cpi'), { ...served, agreementId: 'old' }], 'warning cpi'],
  ])('%s', (_what, rows, verdict) => {
    expect(verdictOf(rule, '2025-06-01', [a('agreement'), ...rows], options)).toBe(verdict);
  });

  it('names what matters', () => {
    expect(runRule(rule, '2025-06-01', [a('agreement'), a('cpi')], options).findings[0]?.message).toBe(
      '“Guests feel they belong” matters to the client, but no criterion shows whether it is reached.',
    );
  });
});
