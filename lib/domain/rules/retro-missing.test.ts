import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const key = 'retro.missing';
const ended = (endedOn: string, outcome?: 'lost' | 'completed') => ({
  engagement: { status: 'ended', endedOn, outcome } as const,
});

describe(key, () => {
  it('warns when lost work ended 16 days ago', () => {
    const { findings } = runRule(key, '2025-01-17', [], ended('2025-01-01', 'lost'));
    expect(findings).toMatchObject([{ severity: 'warning', params: { engagement: 'Paid media', age: 16 } }]);
    expect(findings[0]?.message).toBe('Paid media ended 16 days ago and was lost. No lesson is recorded.');
  });

  it.each([
    ['on day 14', '2025-01-15', 'nothing'],
    ['on day 15', '2025-01-16', 'info engagement'],
  ])('%s', (_when, today, verdict) => {
    expect(verdictOf(key, today, [], ended('2025-01-01', 'completed'))).toBe(verdict);
  });

  it('does not fire with a retrospective of day 10', () => {
    expect(verdictOf(key, '2025-01-17', [a('retrospective', { on: '2025-01-11' })], ended('2025-01-01', 'lost'))).toBe(
      'nothing',
    );
  });

  it('is not evaluated without the day of the end', () => {
    expect(verdictOf(key, '2025-01-17', [], { engagement: { status: 'ended' } })).toBe('no_end_date? engagement');
  });
});
