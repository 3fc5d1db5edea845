import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const rule = 'smart.achievable';
const draft = a('agreement', { status: 'draft' });
const aim = (more: object = {}) =>
  a('criterion', { metric: 'leads', unit: 'leads', direction: 'up', target: '100', ...more });
const past = (value: string) => a('pastResult', { metric: 'leads', unit: 'leads', direction: 'up', value });
const note = (memberId: string, text = 'We know this market') => ({ feasibilityNote: { text, memberId } });
const reasons = (rows: ReturnType<typeof a>[]) =>
  runRule(rule, '2025-06-01', [draft, ...rows]).findings[0]?.params['reason'];

describe('GR-15, SMART: not shown to be achievable', () => {
  it.each([
    ['no past result, no note', [aim()], ['no_past_result']],
    ['a past result that good', [aim(), past('100')], undefined],
    ['a target beyond the best', [aim(), past('99')], ['beyond_benchmark']],
    ['a note by a lead', [aim(note('member'))], undefined],
    ['a note by nobody we know', [aim(note('stranger'))], ['no_past_result']],
    ['an empty note', [aim(note('member', ' '))], ['no_past_result']],
    ['a band has no past results', [aim({ direction: 'band', targetMax: '120' }), past('100')], ['no_past_result']],
    ['felt', [aim({ kind: 'felt' })], undefined],
  ])('%s', (_what, rows, expected) => {
    expect(reasons(rows)).toEqual(expected);
  });

  it('counts a skill that the items of its milestone lack, and a tool that they exceed', () => {
    const rows = [
      aim(),
      past('100'),
      a('milestone', { criterionIds: ['criterion'] }),
      a('scopeItem', {
        milestoneId: 'milestone',
        capabilityIds: ['capability'],
        toolDemand: { toolLimitId: 'toolLimit', amount: '50000', unit: 'contacts' },
      }),
      a('capability', { status: 'not_available' }),
      a('toolLimit'),
    ];
    expect(reasons(rows)).toEqual(['capability_unavailable', 'tool_limit_exceeded']);
  });

  it('says why', () => {
    expect(verdictOf(rule, '2025-06-01', [draft, aim()])).toBe('warning criterion');
    expect(runRule(rule, '2025-06-01', [draft, aim()]).findings[0]?.message).toBe(
      'Nothing shows yet that Qualified leads per month can be reached: no past result and no note by a lead.',
    );
  });
});
