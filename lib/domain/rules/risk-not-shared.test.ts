import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const key = 'risk.not_shared';
const high = { probability: 5, impact: 3, openedOn: '2025-06-01' };

describe(key, () => {
  it('fires 9 days after a high risk was opened', () => {
    const { findings } = runRule(key, '2025-06-10', [a('risk', high)]);
    expect(findings).toMatchObject([{ severity: 'info', params: { risk: 'Key person leaves', age: 9 } }]);
    expect(findings[0]?.message).toBe('The client does not know about Key person leaves (9 days).');
  });

  it.each([
    ['on day 7', '2025-06-08', 'nothing'],
    ['on day 8', '2025-06-09', 'info risk'],
    ['on day 14', '2025-06-15', 'info risk'],
    ['on day 15', '2025-06-16', 'warning risk'],
  ])('%s', (_when, today, verdict) => {
    expect(verdictOf(key, today, [a('risk', high)])).toBe(verdict);
  });

  it.each([
    ['withheld for a reason', { withheldReason: 'personnel matter' }, 'nothing'],
    ['shared', { sharedWithClient: true }, 'nothing'],
    ['closed', { closedOn: '2025-06-05' }, 'nothing'],
    ['of 11 or less', { probability: 5, impact: 2 }, 'nothing'],
    ['of just 12', { probability: 4, impact: 3 }, 'info risk'],
  ])('a risk %s', (_what, fields, verdict) => {
    expect(verdictOf(key, '2025-06-10', [a('risk', { ...high, ...fields })])).toBe(verdict);
  });
});
