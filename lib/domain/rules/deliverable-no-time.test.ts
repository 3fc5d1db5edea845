import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const rule = 'deliverable.no_time';
const verdictFor = (fields: object) => verdictOf(rule, '2025-06-01', [a('agreement'), a('scopeItem', fields)]);

describe('GR-08, no date or duration', () => {
  it.each([
    ['none of them', {}, 'warning scopeItem'],
    ['a date', { dueOn: '2025-08-01' }, 'nothing'],
    ['a duration from a named event', { duration: { days: 10, from: 'texts received' } }, 'nothing'],
    ['a duration from nothing', { duration: { days: 10 } }, 'warning scopeItem'],
    ['a milestone that is not there', { milestoneId: 'gone' }, 'warning scopeItem'],
    ['an activity', { kind: 'activity' }, 'nothing'],
  ])('%s', (_what, fields, verdict) => {
    expect(verdictFor(fields)).toBe(verdict);
  });

  it('takes the date of its milestone', () => {
    const rows = [a('agreement'), a('milestone'), a('scopeItem', { milestoneId: 'milestone' })];
    expect(verdictOf(rule, '2025-06-01', rows)).toBe('nothing');
  });

  it('names the deliverable', () => {
    const rows = [a('agreement'), a('scopeItem', { text: 'E-mail templates' })];
    expect(runRule(rule, '2025-06-01', rows).findings[0]?.message).toBe(
      'E-mail templates has no date and no duration.',
    );
  });
});
