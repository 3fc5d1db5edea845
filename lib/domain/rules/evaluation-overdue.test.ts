import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const key = 'evaluation.overdue';
const agreement = a('agreement', { inForceOn: '2025-01-01' });

describe(key, () => {
  it('fires 95 days after the agreement came into force', () => {
    const { findings } = runRule(key, '2025-04-06', [agreement]);
    expect(findings).toMatchObject([{ severity: 'info', params: { age: 95 } }]);
    expect(findings[0]?.message).toBe('The expectations were last reviewed 95 days ago.');
  });

  it.each([
    ['after 60 days', '2025-03-02', 'nothing'],
    ['after 90 days', '2025-04-01', 'nothing'],
    ['after 91 days', '2025-04-02', 'info engagement'],
  ])('%s', (_when, today, verdict) => {
    expect(verdictOf(key, today, [agreement])).toBe(verdict);
  });

  it('counts from the newest evaluation, but not from one to come', () => {
    expect(verdictOf(key, '2025-04-06', [agreement, a('evaluation', { on: '2025-02-01' })])).toBe('nothing');
    expect(verdictOf(key, '2025-04-06', [agreement, a('evaluation', { on: '2025-04-07' })])).toBe('info engagement');
  });

  it.each([
    ['without a version in force', [a('agreement', { status: 'proposed' }), a('evaluation')]],
    ['without any day to count from', [a('agreement')]],
  ])('says nothing %s', (_why, rows) => {
    expect(verdictOf(key, '2025-12-31', rows)).toBe('nothing');
  });
});
