import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const key = 'member.no_line_of_sight';
const assignment = { memberId: 'member', since: '2025-06-01' };
const assigned = (...assignments: object[]) => ({ engagement: { assignments: assignments as (typeof assignment)[] } });

describe(key, () => {
  it('fires when somebody was assigned 20 days ago without a link', () => {
    const { findings } = runRule(key, '2025-06-21', [], assigned(assignment));
    expect(findings).toMatchObject([
      {
        severity: 'info',
        subject: { type: 'member', id: 'member' },
        params: { member: 'A. Kim', engagement: 'Paid media' },
      },
    ]);
    expect(findings[0]?.message).toBe('A. Kim works on Paid media but is not linked to any of the client’s goals.');
    expect(findings[0]?.next).toContain('A. Kim');
  });

  it.each([
    ['on day 14', '2025-06-15', 'nothing'],
    ['on day 15', '2025-06-16', 'info member'],
  ])('%s', (_when, today, verdict) => {
    expect(verdictOf(key, today, [], assigned(assignment))).toBe(verdict);
  });

  it.each([
    ['a CPI', { cpiIds: ['cpi'] }],
    ['a criterion', { criterionIds: ['criterion'] }],
  ])('does not fire when the assignment names %s', (_what, fields) => {
    expect(verdictOf(key, '2025-06-21', [], assigned({ ...assignment, ...fields }))).toBe('nothing');
  });

  it('takes a member who is assigned twice as one', () => {
    const later = { ...assignment, since: '2025-06-20' };
    expect(verdictOf(key, '2025-06-21', [], assigned(later, assignment))).toBe('info member');
    expect(verdictOf(key, '2025-06-21', [], assigned(assignment, { ...later, cpiIds: ['cpi'] }))).toBe('nothing');
  });

  it('does not fire for who owns a criterion of the current version', () => {
    const mine = a('criterion', { owner: { memberId: 'member' } });
    expect(verdictOf(key, '2025-06-21', [a('agreement'), mine], assigned(assignment))).toBe('nothing');
    const draft = a('agreement', { status: 'draft' });
    expect(verdictOf(key, '2025-06-21', [draft, mine], assigned(assignment))).toBe('info member');
  });

  it('does not fire for who owns a CPI of the engagement', () => {
    const cpi = a('cpi', { ownerId: 'member' });
    const { engagement } = assigned(assignment);
    expect(verdictOf(key, '2025-06-21', [cpi], { engagement: { ...engagement, cpiIds: ['cpi'] } })).toBe('nothing');
    expect(verdictOf(key, '2025-06-21', [cpi], { engagement })).toBe('info member');
  });
});
