import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const rule = 'tool.limit_exceeded';
const demand = (amount: string, unit = 'contacts') => ({ toolDemand: { toolLimitId: 'toolLimit', amount, unit } });
const agreement = a('agreement', { status: 'draft' });
const asks = (amount: string, limit = '10000', unit = 'contacts') =>
  verdictOf(rule, '2025-06-01', [agreement, a('toolLimit', { limit }), a('scopeItem', demand(amount, unit))]);

describe('GR-30, tool limit exceeded', () => {
  it.each([
    ['50000', '10000', 'critical scopeItem'],
    ['10000.1', '10000', 'critical scopeItem'],
    ['10000', '10000', 'warning scopeItem'],
    ['9000', '10000', 'warning scopeItem'],
    ['8999.9', '10000', 'nothing'],
    ['8000', '10000', 'nothing'],
    ['1', '0', 'critical scopeItem'],
    ['0', '0', 'nothing'],
  ])('%s of %s', (amount, limit, verdict) => {
    expect(asks(amount, limit)).toBe(verdict);
  });

  it('cannot compare units that differ, or with a limit that is not there', () => {
    expect(asks('50000', '10000', 'mails')).toBe('unit_differs? scopeItem');
    expect(verdictOf(rule, '2025-06-01', [agreement, a('scopeItem', demand('5'))])).toBe('no_tool_limit? scopeItem');
  });

  it.each([
    ['open', {}, 'critical request'],
    ['goodwill', { decision: 'goodwill' }, 'critical request'],
    ['declined', { decision: 'declined' }, 'nothing'],
    ['answered with an alternative', { decision: 'alternative_accepted' }, 'nothing'],
  ] as const)('reads a request too, without any version: %s', (_what, more, verdict) => {
    expect(verdictOf(rule, '2025-06-01', [a('toolLimit'), a('request', { ...demand('50000'), ...more })])).toBe(
      verdict,
    );
  });

  it('shows both amounts', () => {
    const rows = [agreement, a('toolLimit'), a('scopeItem', demand('50000'))];
    expect(runRule(rule, '2025-06-01', rows).findings[0]?.message).toBe('50,000 contacts asked, Mailer allows 10,000.');
  });
});
