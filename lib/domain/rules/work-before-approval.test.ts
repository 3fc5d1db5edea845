import { describe, expect, it } from 'vitest';
import { a, type Row } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const rule = 'work.before_approval';
const request = (more: object = {}) => a('request', { verdict: 'not_covered', workStartedOn: '2025-06-04', ...more });
const change = (more: object = {}) => a('changeRequest', { requestIds: ['request'], ...more });

describe('GR-35, work begun before approval', () => {
  it.each<[string, Row[], string]>([
    ['still submitted', [request(), change()], 'critical request'],
    ['approved the day before', [request(), change({ status: 'approved', decidedOn: '2025-06-03' })], 'nothing'],
    ['approved the same day', [request(), change({ status: 'approved', decidedOn: '2025-06-04' })], 'nothing'],
    [
      'approved the day after',
      [request(), change({ status: 'approved', decidedOn: '2025-06-05' })],
      'critical request',
    ],
    [
      'named by the request',
      [
        request({ changeRequestId: 'changeRequest' }),
        change({ requestIds: [], status: 'approved', decidedOn: '2025-06-03' }),
      ],
      'nothing',
    ],
    ['approved, nobody knows when', [request(), change({ status: 'approved' })], 'no_decision_date? request'],
    ['goodwill in time', [request({ decision: 'goodwill', decidedOn: '2025-06-04' })], 'nothing'],
    ['goodwill too late', [request({ decision: 'goodwill', decidedOn: '2025-06-05' })], 'critical request'],
    ['goodwill, nobody knows when', [request({ decision: 'goodwill' })], 'no_decision_date? request'],
    ['covered', [request({ verdict: 'covered' })], 'nothing'],
    ['not begun', [request({ workStartedOn: undefined })], 'nothing'],
    ['to begin tomorrow', [request({ workStartedOn: '2025-06-11' })], 'nothing'],
  ])('%s', (_what, rows, verdict) => {
    expect(verdictOf(rule, '2025-06-10', rows)).toBe(verdict);
  });

  it('names request and day', () => {
    expect(runRule(rule, '2025-06-10', [request()]).findings[0]?.message).toBe(
      'Work on “Add live chat” began on 4 Jun 2025, without an approved change.',
    );
  });
});
