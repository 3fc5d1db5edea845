import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const rule = 'expectation.unaddressed';
const heard = (more = {}) => a('expectation', { text: 'I never want to chase you', recordedOn: '2025-06-01', ...more });
const decider = a('stakeholder', { decisionMaker: true });

describe('GR-46, expectation with no place', () => {
  it.each([
    ['7 days', '2025-06-08', [heard()], 'nothing'],
    ['8 days', '2025-06-09', [heard()], 'warning expectation'],
    ['it has a place', '2025-06-30', [heard({ disposition: 'criterion' })], 'nothing'],
    ['a decision maker, nothing in force', '2025-06-09', [heard(), decider], 'warning expectation'],
    ['a decision maker, a version in force', '2025-06-09', [heard(), decider, a('agreement')], 'critical expectation'],
    [
      'a decision maker who has left',
      '2025-06-09',
      [heard(), a('stakeholder', { decisionMaker: true, leftOn: '2025-06-09' }), a('agreement')],
      'warning expectation',
    ],
    [
      'named by a criterion',
      '2025-06-30',
      [heard(), a('agreement'), a('criterion', { expectationIds: ['expectation'] })],
      'nothing',
    ],
    [
      'named by a criterion of an old version',
      '2025-06-30',
      [heard(), a('agreement', { status: 'superseded' }), a('criterion', { expectationIds: ['expectation'] })],
      'warning expectation',
    ],
    ['an assumption not yet confirmed', '2025-06-30', [heard({ source: 'team_assumption' })], 'nothing'],
    [
      'an assumption confirmed 7 days ago',
      '2025-06-12',
      [heard({ source: 'team_assumption', verification: 'confirmed', verifiedOn: '2025-06-05' })],
      'nothing',
    ],
    [
      'an assumption corrected 8 days ago',
      '2025-06-13',
      [heard({ source: 'team_assumption', verification: 'corrected', verifiedOn: '2025-06-05' })],
      'warning expectation',
    ],
    [
      'an assumption found wrong',
      '2025-06-30',
      [heard({ source: 'team_assumption', verification: 'wrong', verifiedOn: '2025-06-05' })],
      'nothing',
    ],
  ])('%s', (_what, today, rows, verdict) => {
    expect(verdictOf(rule, today, rows)).toBe(verdict);
  });

  it('names the person in message and next step', () => {
    const [finding] = runRule(rule, '2025-06-09', [heard(), a('stakeholder')]).findings;
    expect(finding?.message).toBe(
      'Ms Sato expects “I never want to chase you”. It is neither in the scope nor excluded.',
    );
    expect(finding?.next).toBe('Decide where it belongs and tell Ms Sato.');
  });
});
