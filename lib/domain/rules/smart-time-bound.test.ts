import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const rule = 'smart.time_bound';
const proposed = a('agreement', { status: 'proposed', proposedOn: '2025-05-02' });
const options = { engagement: { endsOn: '2025-09-30' } };
const reason = (dueOn: string | undefined) =>
  runRule(rule, '2025-06-01', [proposed, a('criterion', { dueOn })], options).findings[0]?.params['reason'];

describe('GR-17, SMART: no date', () => {
  it.each([
    ['2025-12-31', 'after_end'],
    ['2025-10-01', 'after_end'],
    ['2025-09-30', undefined],
    ['2025-08-31', undefined],
    ['2025-05-02', undefined],
    ['2025-05-01', 'before_agreement'],
    [undefined, 'no_date'],
  ])('%s: %s', (dueOn, expected) => {
    expect(reason(dueOn)).toBe(expected);
  });

  it('does not mind a date where neither bound is known', () => {
    expect(verdictOf(rule, '2025-06-01', [a('agreement'), a('criterion', { dueOn: '2030-01-01' })])).toBe('nothing');
  });

  it('says so, as a hint while the agreement is a draft', () => {
    const rows = [a('agreement', { status: 'draft' }), a('criterion', { dueOn: '2025-12-31' })];
    expect(runRule(rule, '2025-06-01', rows, options).findings[0]).toMatchObject({
      severity: 'info',
      message: 'Qualified leads per month: date after the engagement ends.',
    });
  });
});
