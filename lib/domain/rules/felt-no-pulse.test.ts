import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const rule = 'felt.no_pulse';
const agreement = a('agreement', { inForceOn: '2025-01-01' });
const felt = (more = {}) => a('criterion', { kind: 'felt', ...more });
const answer = (answeredOn: string, criterionId = 'criterion') =>
  a('pulse', { answeredOn, answers: [{ question: 'How is it?', criterionId, score: 4, min: 1, max: 5 }] });
const sato = a('stakeholder');

describe('GR-20, felt outcome without a pulse', () => {
  it.each([
    ['37 days', '2025-04-08', [felt(), answer('2025-03-02')], 'warning criterion'],
    ['19 days', '2025-04-08', [felt(), answer('2025-03-20')], 'nothing'],
    ['30 days', '2025-04-08', [felt(), answer('2025-03-09')], 'nothing'],
    ['31 days', '2025-04-08', [felt(), answer('2025-03-08')], 'warning criterion'],
    ['60 days', '2025-04-08', [felt(), answer('2025-02-07')], 'warning criterion'],
    ['61 days', '2025-04-08', [felt(), answer('2025-02-06')], 'critical criterion'],
    [
      'about another criterion, in force for 97 days',
      '2025-04-08',
      [felt(), answer('2025-04-01', 'other')],
      'critical criterion',
    ],
    ['about its predecessor', '2025-04-08', [felt({ previousId: 'old' }), answer('2025-04-01', 'old')], 'nothing'],
    ['settled', '2025-04-08', [felt({ result: 'met' })], 'nothing'],
    ['hard', '2025-04-08', [a('criterion')], 'nothing'],
  ])('%s', (_what, today, rows, verdict) => {
    expect(verdictOf(rule, today, [agreement, sato, ...rows])).toBe(verdict);
  });

  it('cannot be checked without an answer and without the day in force', () => {
    expect(verdictOf(rule, '2025-04-08', [a('agreement'), felt()])).toBe('no_in_force_date? criterion');
  });

  it('says for how long', () => {
    expect(runRule(rule, '2025-04-08', [agreement, sato, felt(), answer('2025-03-02')]).findings[0]?.message).toBe(
      'Nobody has asked the client about “Qualified leads per month” for 37 days.',
    );
  });
});
