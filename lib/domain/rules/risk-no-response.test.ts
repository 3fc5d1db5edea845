import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const key = 'risk.no_response';
const owned = { owner: { memberId: 'member' } };
const answered = { response: { kind: 'reduce', text: 'Train a second person' } } as const;

describe(key, () => {
  it('fires at 4 × 4 without a response', () => {
    const { findings } = runRule(key, '2025-06-10', [a('risk', { probability: 4, impact: 4, ...owned })]);
    expect(findings).toMatchObject([{ severity: 'warning', params: { score: 16, missing: ['response'] } }]);
    expect(findings[0]?.message).toBe('Key person leaves (16 of 25) has no response.');
  });

  it.each([
    ['4 × 2 without anything', { probability: 4, impact: 2 }, 'nothing'],
    ['4 × 3 without anything', { probability: 4, impact: 3 }, 'warning risk'],
    ['4 × 4 with an owner and a response', { probability: 4, impact: 4, ...owned, ...answered }, 'nothing'],
    ['4 × 4 without an owner', { probability: 4, impact: 4, ...answered }, 'warning risk'],
    [
      '4 × 4 with a response in name only',
      { probability: 4, impact: 4, ...owned, response: { kind: 'accept' } },
      'warning risk',
    ],
    ['5 × 4 without anything', { probability: 5, impact: 4 }, 'critical risk'],
    ['5 × 4, closed', { probability: 5, impact: 4, closedOn: '2025-06-01' }, 'nothing'],
  ] as const)('%s', (_what, fields, verdict) => {
    expect(verdictOf(key, '2025-06-10', [a('risk', fields)])).toBe(verdict);
  });

  it('names both when both are missing', () => {
    const { findings } = runRule(key, '2025-06-10', [a('risk', { probability: 4, impact: 4 })]);
    expect(findings[0]?.params['missing']).toEqual(['owner', 'response']);
  });
});
