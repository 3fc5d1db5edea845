import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const key = 'survey.overdue';
const sent = (sentOn: string) => a('pulse', { sentOn });

describe(key, () => {
  it('fires 95 days after the last survey', () => {
    const { findings } = runRule(key, '2025-04-06', [sent('2025-01-01')]);
    expect(findings).toMatchObject([{ severity: 'info', params: { client: 'Northwind GmbH', age: 95 } }]);
    expect(findings[0]?.message).toBe('Northwind GmbH was last asked 95 days ago.');
  });

  it('counts from the start when nobody was ever asked', () => {
    const { findings } = runRule(key, '2025-04-06', [sent('2025-04-07')], { engagement: { startedOn: '2025-01-01' } });
    expect(findings[0]?.message).toBe('Northwind GmbH has not been asked for 95 days.');
  });

  it.each([
    ['60 days', '2025-03-02', 'nothing'],
    ['90 days', '2025-04-01', 'nothing'],
    ['91 days', '2025-04-02', 'info engagement'],
  ])('after %s', (_when, today, verdict) => {
    expect(verdictOf(key, today, [sent('2025-01-01')])).toBe(verdict);
  });

  it.each([
    ['30 days ago', '2025-03-07', 'nothing'],
    ['31 days ago', '2025-03-06', 'info engagement'],
  ])('when another engagement of the client asked %s', (_when, sentOn, verdict) => {
    const other = [a('engagement', { id: 'other' }), a('pulse', { id: 'p2', engagementId: 'other', sentOn })];
    const findings = runRule(key, '2025-04-06', [sent('2025-01-01'), ...other]).findings;
    expect(findings.map(({ severity, subject }) => `${severity} ${subject.id}`).join() || 'nothing').toBe(verdict);
  });

  it('is not evaluated without any day to count from', () => {
    expect(verdictOf(key, '2025-04-06', [])).toBe('no_start_date? engagement');
  });
});
