import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const key = 'survey.low_no_action';
const monday = '2025-06-02';
const answered = (...scores: number[]) =>
  a('pulse', {
    answeredOn: monday,
    answers: scores.map((score, index) => ({ question: `Question ${index + 1}`, score, min: 1, max: 5 })),
  });
const origin = { type: 'pulse', id: 'pulse' };

describe(key, () => {
  it('fires four working days after a 2 of 5', () => {
    const { findings } = runRule(key, '2025-06-06', [a('stakeholder'), answered(4, 2)]);
    expect(findings).toMatchObject([
      {
        severity: 'warning',
        subject: { type: 'pulse', id: 'pulse' },
        params: { name: 'Ms Sato', score: '2', answeredOn: monday },
      },
    ]);
    expect(findings[0]?.message).toBe('Ms Sato answered 2 on 2 Jun 2025; nothing has been done yet.');
  });

  it.each([
    ['three working days', '2025-06-05', 'nothing'],
    ['four working days', '2025-06-06', 'warning pulse'],
    ['seven working days', '2025-06-11', 'warning pulse'],
    ['eight working days', '2025-06-12', 'critical pulse'],
  ])('after %s', (_when, today, verdict) => {
    expect(verdictOf(key, today, [a('stakeholder'), answered(2)])).toBe(verdict);
  });

  it.each([
    ['a score of 40 of 100', { score: 4, min: 0, max: 10 }, 'warning pulse'],
    ['a score just above', { score: 4.1, min: 0, max: 10 }, 'nothing'],
    ['a scale without length', { score: 0, min: 0, max: 0 }, 'nothing'],
  ])('%s', (_what, answer, verdict) => {
    const pulse = a('pulse', { answeredOn: monday, answers: [{ question: 'How is it going?', ...answer }] });
    expect(verdictOf(key, '2025-06-06', [a('stakeholder'), pulse])).toBe(verdict);
  });

  it.each([
    ['an improvement', a('improvement', { origin }), 'nothing'],
    ['an improvement that was dropped', a('improvement', { origin, droppedReason: 'too dear' }), 'warning pulse'],
    ['answered feedback', a('feedback', { about: origin, answeredOn: '2025-06-04' }), 'nothing'],
    ['feedback without an answer', a('feedback', { about: origin }), 'warning pulse'],
  ])('with %s', (_what, row, verdict) => {
    expect(verdictOf(key, '2025-06-06', [a('stakeholder'), answered(2), row])).toBe(verdict);
  });
});
