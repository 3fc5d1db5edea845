import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const key = 'survey.drop';
const person = a('stakeholder');

type Asked = { question?: string; criterionId?: string; min?: number; max?: number };

/** One pulse a month with these scores, from January on. */
const pulses = (scores: number[], { question = 'How is it going?', criterionId, min = 0, max = 10 }: Asked = {}) =>
  scores.map((score, index) =>
    a('pulse', {
      id: `${question} ${index}`,
      answeredOn: `2025-0${index + 1}-01`,
      answers: [{ question, criterionId, score, min, max }],
    }),
  );

describe(key, () => {
  it('fires at 7 after 9, 9, 8', () => {
    const { findings } = runRule(key, '2025-06-01', [person, ...pulses([9, 9, 8, 7])]);
    expect(findings).toMatchObject([
      {
        severity: 'warning',
        subject: { type: 'stakeholder', id: 'stakeholder' },
        params: { name: 'Ms Sato', newest: '7', previous: ['9', '9', '8'], question: 'How is it going?' },
      },
    ]);
    expect(findings[0]?.message).toBe('Ms Sato: 7 after 9, 9, 8 on “How is it going?”.');
  });

  it.each([
    ['4, 4, now 4 of 1 to 5', [4, 4, 4], { min: 1, max: 5 }, 'nothing'],
    ['one answer before', [9, 2], {}, 'nothing'],
    ['a drop of just 15', [8, 8, 6.5], {}, 'warning stakeholder'],
    ['a drop below 15', [8, 8, 6.6], {}, 'nothing'],
    ['a drop of just 30', [8, 8, 5], {}, 'critical stakeholder'],
    ['only the three before count', [2, 9, 9, 8, 7], {}, 'warning stakeholder'],
    ['a rise', [2, 2, 9], {}, 'nothing'],
  ])('%s', (_what, scores, asked, verdict) => {
    expect(verdictOf(key, '2025-06-01', [person, ...pulses(scores, asked)])).toBe(verdict);
  });

  it('tells of the question that fell most, the first by its text when they are equal', () => {
    const rows = [
      ...pulses([9, 9, 7], { question: 'C?' }),
      ...pulses([9, 9, 6], { question: 'B?' }),
      ...pulses([9, 9, 6], { question: 'A?' }),
    ];
    const { findings } = runRule(key, '2025-06-01', [person, ...rows]);
    expect(findings.map(({ params }) => params['question'])).toEqual(['A?']);
  });

  it('takes a question about one criterion as one, whatever its words and version', () => {
    const rows = [
      a('criterion', { id: 'before' }),
      a('criterion', { id: 'now', previousId: 'before' }),
      ...pulses([9, 9], { question: 'Old words', criterionId: 'before' }),
      a('pulse', {
        answeredOn: '2025-04-01',
        answers: [{ question: 'New words', criterionId: 'now', score: 5, min: 0, max: 10 }],
      }),
    ];
    expect(runRule(key, '2025-06-01', [person, ...rows]).findings[0]?.params['question']).toBe('New words');
  });

  it('leaves out answers to come and people who have left', () => {
    expect(verdictOf(key, '2025-02-28', [person, ...pulses([9, 9, 2])])).toBe('nothing');
    const gone = a('stakeholder', { leftOn: '2025-05-01' });
    expect(verdictOf(key, '2025-06-01', [gone, ...pulses([9, 9, 2])])).toBe('nothing');
  });
});
