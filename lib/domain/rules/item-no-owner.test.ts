import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const rule = 'item.no_owner';
const owner = { memberId: 'member' };
const verdictFor = (row: ReturnType<typeof a>) => verdictOf(rule, '2025-06-01', [a('agreement'), row]);

describe('GR-07, no owner', () => {
  it.each([
    ['a milestone without one', a('milestone'), 'warning milestone'],
    ['a milestone of a stakeholder', a('milestone', { owner: { stakeholderId: 'stakeholder' } }), 'nothing'],
    ['a deliverable without one', a('scopeItem'), 'warning scopeItem'],
    ['a deliverable of ours', a('scopeItem', { owner }), 'nothing'],
    ['an activity', a('scopeItem', { kind: 'activity' }), 'warning scopeItem'],
    ['a duty of the client', a('scopeItem', { kind: 'clientDuty' }), 'warning scopeItem'],
    ['an exclusion', a('scopeItem', { kind: 'exclusion' }), 'nothing'],
    ['an assumption', a('scopeItem', { kind: 'assumption' }), 'nothing'],
    ['a criterion', a('criterion'), 'warning criterion'],
    ['a part of another version', a('criterion', { agreementId: 'other' }), 'nothing'],
  ])('%s', (_what, row, verdict) => {
    expect(verdictFor(row)).toBe(verdict);
  });

  it('is a hint while the engagement is a draft', () => {
    const rows = [a('agreement', { status: 'proposed' }), a('milestone')];
    expect(verdictOf(rule, '2025-06-01', rows, { engagement: { status: 'draft' } })).toBe('info milestone');
  });

  it('names the part', () => {
    const [finding] = runRule(rule, '2025-06-01', [a('agreement'), a('milestone')]).findings;
    expect(finding?.message).toBe('Design freeze has no owner.');
  });
});
