import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const key = 'alternative.undecided';
const offered = { offeredOn: '2025-06-01' };

describe(key, () => {
  it('fires 8 days after the offer', () => {
    const { findings } = runRule(key, '2025-06-09', [a('alternative', offered)]);
    expect(findings).toMatchObject([{ severity: 'info', params: { alternative: 'A smaller part first', age: 8 } }]);
    expect(findings[0]?.message).toBe('“A smaller part first” was offered 8 days ago; no answer yet.');
  });

  it.each([
    ['4 days', '2025-06-05', offered, 'nothing'],
    ['5 days', '2025-06-06', offered, 'nothing'],
    ['6 days', '2025-06-07', offered, 'info alternative'],
    ['10 days', '2025-06-11', offered, 'info alternative'],
    ['11 days', '2025-06-12', offered, 'warning alternative'],
    ['11 days, answered', '2025-06-12', { ...offered, status: 'declined' }, 'nothing'],
    ['any time, without the day of the offer', '2025-06-12', {}, 'no_offer_date? alternative'],
    ['any time, still a draft', '2025-06-12', { status: 'draft' }, 'nothing'],
  ] as const)('after %s', (_when, today, fields, verdict) => {
    expect(verdictOf(key, today, [a('alternative', fields)])).toBe(verdict);
  });
});
