import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const key = 'report.overdue';
const sent = a('report', { on: '2025-05-01' });

describe(key, () => {
  it('fires 35 days after the last report', () => {
    const { findings } = runRule(key, '2025-06-05', [sent]);
    expect(findings).toMatchObject([{ severity: 'warning', params: { age: 35 } }]);
    expect(findings[0]?.message).toBe('The last progress report is 35 days old.');
  });

  it.each([
    ['33 days', '2025-06-03', 'nothing'],
    ['34 days', '2025-06-04', 'warning engagement'],
  ])('after %s', (_when, today, verdict) => {
    expect(verdictOf(key, today, [sent])).toBe(verdict);
  });

  it('counts from the agreement when none was ever sent', () => {
    const rows = [a('agreement', { inForceOn: '2025-05-01' }), a('report', { on: '2025-06-01', status: 'ready' })];
    expect(runRule(key, '2025-06-05', rows).findings[0]?.message).toBe('No progress report for 35 days.');
  });

  it('says nothing without a version in force or a report', () => {
    expect(verdictOf(key, '2025-06-05', [a('agreement', { status: 'proposed' })])).toBe('nothing');
  });

  it('is not evaluated without the day the version came into force', () => {
    expect(verdictOf(key, '2025-06-05', [a('agreement')])).toBe('no_in_force_date? engagement');
  });
});
