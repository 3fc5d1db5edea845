import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const rule = 'feedback.unanswered';
const asked = (more = {}) => [a('feedback', { needsAnswer: true, receivedOn: '2025-06-02', ...more })];

describe('GR-49, feedback without an answer', () => {
  it.each([
    ['two working days', '2025-06-04', {}, 'nothing'],
    ['three working days', '2025-06-05', {}, 'warning feedback'],
    ['negative, four working days', '2025-06-06', { sentiment: 'negative' }, 'warning feedback'],
    ['negative, still four on Sunday', '2025-06-08', { sentiment: 'negative' }, 'warning feedback'],
    ['negative, five working days', '2025-06-09', { sentiment: 'negative' }, 'critical feedback'],
    ['neutral, a month', '2025-07-02', {}, 'warning feedback'],
    ['answered', '2025-07-02', { answeredOn: '2025-06-03' }, 'nothing'],
    ['needs no answer', '2025-07-02', { needsAnswer: false }, 'nothing'],
  ])('%s', (_what, today, more, verdict) => {
    expect(verdictOf(rule, today, asked(more))).toBe(verdict);
  });

  it('goes on when the engagement has ended', () => {
    expect(verdictOf(rule, '2025-06-05', asked(), { engagement: { status: 'ended' } })).toBe('warning feedback');
  });

  it('names the person, else the client', () => {
    const message = (rows: ReturnType<typeof a>[]) => runRule(rule, '2025-06-05', rows).findings[0]?.message;
    expect(message([...asked({ stakeholderId: 'stakeholder' }), a('stakeholder')])).toBe(
      'Ms Sato’s feedback from 2 Jun 2025 has had no answer for 3 working days.',
    );
    expect(message(asked())).toContain('Northwind GmbH’s feedback');
  });
});
