import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const key = 'improvement.overdue';

describe(key, () => {
  it('fires on the day after it was due', () => {
    const { findings } = runRule(key, '2025-06-05', [a('improvement', { dueOn: '2025-06-01' })]);
    expect(findings).toMatchObject([
      { severity: 'warning', params: { action: 'Send the agenda a day ahead', dueOn: '2025-06-01' } },
    ]);
    expect(findings[0]?.message).toBe('“Send the agenda a day ahead” was due 1 Jun 2025.');
  });

  it.each([
    ['done', { dueOn: '2025-06-01', doneOn: '2025-05-30' }, 'nothing'],
    ['dropped with a reason', { dueOn: '2025-06-01', droppedReason: 'no longer wanted' }, 'nothing'],
    ['dropped without saying why', { dueOn: '2025-06-01', droppedReason: ' ' }, 'warning improvement'],
    ['due today', { dueOn: '2025-06-05' }, 'nothing'],
    ['due yesterday', { dueOn: '2025-06-04' }, 'warning improvement'],
    ['without a date', {}, 'no_due_date? improvement'],
    ['done without a date', { doneOn: '2025-05-30' }, 'nothing'],
  ])('%s', (_what, fields, verdict) => {
    expect(verdictOf(key, '2025-06-05', [a('improvement', fields)])).toBe(verdict);
  });

  it('also runs after the end, not before the start', () => {
    const rows = [a('improvement', { dueOn: '2025-06-01' })];
    expect(verdictOf(key, '2025-06-05', rows, { engagement: { status: 'ended' } })).toBe('warning improvement');
    expect(verdictOf(key, '2025-06-05', rows, { engagement: { status: 'draft' } })).toBe('nothing');
  });
});
