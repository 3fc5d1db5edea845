import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const key = 'phase.no_milestone';
const lasting = (startedOn?: string, endsOn?: string) => ({ engagement: { startedOn, endsOn } });
const milestones = (...days: string[]) => days.map((dueOn, index) => a('milestone', { id: `m${index}`, dueOn }));

describe(key, () => {
  it('fires on 120 days with one milestone', () => {
    const rows = [a('agreement'), ...milestones('2025-02-10')];
    const { findings } = runRule(key, '2025-01-10', rows, lasting('2025-01-01', '2025-05-01'));
    expect(findings).toMatchObject([
      { severity: 'info', params: { a: '2025-02-10', b: '2025-05-01', days: 80 }, subject: { id: 'engagement' } },
    ]);
    expect(findings[0]?.message).toBe('Between 10 Feb 2025 and 1 May 2025 the client sees nothing for 80 days.');
  });

  it.each([
    ['120 days, a milestone every 30', '2025-05-01', ['2025-01-31', '2025-03-02', '2025-04-01'], 'nothing'],
    ['60 days, no milestone, no long stretch', '2025-02-15', [], 'nothing'],
    ['60 days, one milestone', '2025-03-02', ['2025-02-01'], 'nothing'],
    ['61 days, one milestone', '2025-03-03', ['2025-02-01'], 'info engagement'],
    ['61 days, two milestones', '2025-03-03', ['2025-01-20', '2025-02-10'], 'nothing'],
    ['a stretch of 45 days', '2025-03-20', ['2025-02-15', '2025-03-01'], 'nothing'],
    ['a stretch of 46 days', '2025-03-20', ['2025-02-16', '2025-03-01'], 'info engagement'],
    ['milestones that lie outside', '2025-03-20', ['2024-12-20', '2025-03-25'], 'info engagement'],
  ])('%s', (_what, endsOn, days, verdict) => {
    const rows = [a('agreement', { status: 'draft' }), ...milestones(...days)];
    expect(verdictOf(key, '2025-01-10', rows, lasting('2025-01-01', endsOn))).toBe(verdict);
  });

  it.each([
    ['a start', undefined, '2025-05-01', 'no_start_date? engagement'],
    ['an end', '2025-01-01', undefined, 'no_end_date? engagement'],
    ['both', undefined, undefined, 'no_start_date? engagement'],
  ])('is not evaluated without %s', (_what, startedOn, endsOn, verdict) => {
    expect(verdictOf(key, '2025-01-10', [a('agreement')], lasting(startedOn, endsOn))).toBe(verdict);
  });

  it('says nothing without a version', () => {
    expect(verdictOf(key, '2025-01-10', [], lasting('2025-01-01', '2025-12-31'))).toBe('nothing');
  });
});
