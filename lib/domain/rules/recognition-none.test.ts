import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const key = 'recognition.none';
const met = { result: 'met', resultOn: '2025-06-01' } as const;
const praise = a('feedback', { sentiment: 'positive', receivedOn: '2025-06-01', stakeholderId: 'stakeholder' });

describe(key, () => {
  it('fires 9 days after a criterion was met', () => {
    const { findings } = runRule(key, '2025-06-10', [a('agreement'), a('criterion', met)]);
    expect(findings).toMatchObject([{ severity: 'info', subject: { type: 'criterion', id: 'criterion' } }]);
    expect(findings[0]?.message).toBe('Qualified leads per month was reached on 1 Jun 2025. Nobody has been thanked.');
  });

  it('fires after praise, also without a version', () => {
    const { findings } = runRule(key, '2025-06-10', [a('stakeholder'), praise]);
    expect(findings).toMatchObject([{ severity: 'info', subject: { type: 'feedback', id: 'feedback' } }]);
    expect(findings[0]?.message).toBe('Ms Sato was pleased on 1 Jun 2025. Nobody has been thanked.');
  });

  it.each([
    ['on day 7', '2025-06-08', 'nothing'],
    ['on day 8', '2025-06-09', 'info criterion, info feedback'],
  ])('%s', (_when, today, verdict) => {
    expect(verdictOf(key, today, [a('agreement'), a('criterion', met), praise])).toBe(verdict);
  });

  it('does not fire when somebody was thanked, also for the criterion of an earlier version', () => {
    const rows = [
      a('agreement'),
      a('criterion', { ...met, previousId: 'before' }),
      praise,
      a('recognition', { id: 'r1', about: { type: 'criterion', id: 'before' } }),
      a('recognition', { id: 'r2', about: { type: 'feedback', id: 'feedback' } }),
    ];
    expect(verdictOf(key, '2025-06-10', rows)).toBe('nothing');
  });

  it.each([
    ['partly met', { ...met, result: 'partly_met' }, 'nothing'],
    ['met on an unknown day', { result: 'met' }, 'no_result_date? criterion'],
  ] as const)('a criterion %s', (_what, fields, verdict) => {
    expect(verdictOf(key, '2025-06-10', [a('agreement'), a('criterion', fields)])).toBe(verdict);
  });
});
