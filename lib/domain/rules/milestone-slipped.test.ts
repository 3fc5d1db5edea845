import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const key = 'milestone.slipped';
const due = { dueOn: '2025-06-10' };
const move = (on: string, from: string, to: string) => ({ on, from, to });

describe(key, () => {
  it('fires two days after it was due', () => {
    const { findings } = runRule(key, '2025-06-12', [a('agreement'), a('milestone', due)]);
    expect(findings).toMatchObject([
      { severity: 'warning', params: { milestone: 'Design freeze', dueOn: '2025-06-10', days: 2 } },
    ]);
    expect(findings[0]?.message).toBe('Design freeze was due 10 Jun 2025, 2 days ago.');
  });

  it.each([
    ['on the day', '2025-06-10', due, 'nothing'],
    ['a day late', '2025-06-11', due, 'warning milestone'],
    ['seven days late', '2025-06-17', due, 'warning milestone'],
    ['eight days late', '2025-06-18', due, 'critical milestone'],
    ['late, with a criterion', '2025-06-11', { ...due, criterionIds: ['criterion'] }, 'critical milestone'],
    ['done', '2025-06-12', { ...due, doneOn: '2025-06-10' }, 'nothing'],
  ])('%s', (_when, today, fields, verdict) => {
    expect(verdictOf(key, today, [a('agreement'), a('milestone', fields)])).toBe(verdict);
  });

  it('fires before it is due when it has moved to a later day twice', () => {
    const moves = [move('2025-05-01', '2025-05-10', '2025-05-20'), move('2025-05-15', '2025-05-20', '2025-06-10')];
    const { findings } = runRule(key, '2025-05-20', [a('agreement'), a('milestone', { ...due, moves })]);
    expect(findings).toMatchObject([{ severity: 'critical', params: { moves: 2, variant: 'moved' } }]);
    expect(findings[0]?.message).toBe('Design freeze has moved 2 times, now to 10 Jun 2025.');
  });

  it('does not count a move to an earlier day', () => {
    const moves = [move('2025-05-01', '2025-05-10', '2025-05-20'), move('2025-05-15', '2025-06-20', '2025-06-10')];
    expect(verdictOf(key, '2025-05-20', [a('agreement'), a('milestone', { ...due, moves })])).toBe('nothing');
  });

  it('says nothing of a draft', () => {
    expect(verdictOf(key, '2025-06-12', [a('agreement', { status: 'draft' }), a('milestone', due)])).toBe('nothing');
  });
});
