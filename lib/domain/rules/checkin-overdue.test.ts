import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const key = 'checkin.overdue';
const last = a('checkIn', { on: '2025-05-01' });

describe(key, () => {
  it('fires four days after it was due', () => {
    const { findings } = runRule(key, '2025-05-19', [last]);
    expect(findings).toMatchObject([{ severity: 'warning', params: { late: 4 } }]);
    expect(findings[0]?.message).toBe('The check-in was due 4 days ago.');
  });

  it.each([
    ['three days late', '2025-05-18', 'nothing'],
    ['14 days late', '2025-05-29', 'warning engagement'],
    ['15 days late', '2025-05-30', 'critical engagement'],
  ])('%s', (_when, today, verdict) => {
    expect(verdictOf(key, today, [last])).toBe(verdict);
  });

  it.each([
    ['a skipped one counts', a('checkIn', { id: 'later', on: '2025-05-10', skippedReason: 'holidays' }), 'nothing'],
    ['one to come does not', a('checkIn', { id: 'later', on: '2025-05-20' }), 'warning engagement'],
  ])('%s', (_what, later, verdict) => {
    expect(verdictOf(key, '2025-05-19', [last, later])).toBe(verdict);
  });

  it('counts from the start before the first', () => {
    expect(verdictOf(key, '2025-05-19', [], { engagement: { startedOn: '2025-05-01' } })).toBe('warning engagement');
    expect(verdictOf(key, '2025-05-19', [])).toBe('no_start_date? engagement');
  });

  it('goes by the rhythm of the engagement', () => {
    const options = { engagement: { thresholds: { [key]: { cadenceDays: 7 } } } };
    expect(verdictOf(key, '2025-05-11', [last], options)).toBe('nothing');
    expect(verdictOf(key, '2025-05-12', [last], options)).toBe('warning engagement');
  });
});
