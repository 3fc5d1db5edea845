import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const rule = 'client_duty.overdue';
const duty = (more = {}) =>
  a('scopeItem', { kind: 'clientDuty', text: 'Texts for 12 pages', dueOn: '2025-06-10', ...more });
const milestone = (dueOn: string, more = {}) => a('milestone', { dueOn, ...more });
const waiting = { milestoneId: 'milestone' };

describe('GR-10, client’s part overdue', () => {
  it.each([
    ['2 days late', '2025-06-12', [duty()], 'nothing'],
    ['3 days late', '2025-06-13', [duty()], 'warning scopeItem'],
    ['done', '2025-06-14', [duty({ doneOn: '2025-06-13' })], 'nothing'],
    ['a deliverable', '2025-06-14', [duty({ kind: 'deliverable' })], 'nothing'],
    ['no due date', '2025-06-14', [duty({ dueOn: undefined })], 'no_due_date? scopeItem'],
    ['its milestone in 15 days', '2025-06-14', [duty(waiting), milestone('2025-06-29')], 'warning scopeItem'],
    ['its milestone in 14 days', '2025-06-14', [duty(waiting), milestone('2025-06-28')], 'critical scopeItem'],
    ['its milestone late already', '2025-06-14', [duty(waiting), milestone('2025-06-01')], 'critical scopeItem'],
    [
      'its milestone done',
      '2025-06-14',
      [duty(waiting), milestone('2025-06-01', { doneOn: '2025-06-01' })],
      'warning scopeItem',
    ],
  ])('%s', (_what, today, rows, verdict) => {
    expect(verdictOf(rule, today, [a('agreement'), ...rows])).toBe(verdict);
  });

  it('says what depends on it', () => {
    const message = (rows: ReturnType<typeof a>[]) =>
      runRule(rule, '2025-06-14', [a('agreement'), ...rows]).findings[0]?.message;
    expect(message([duty()])).toBe('Texts for 12 pages was due 4 days ago.');
    expect(message([duty(waiting), milestone('2025-06-28')])).toBe(
      'Texts for 12 pages was due 4 days ago. Design freeze depends on it.',
    );
  });
});
