import { describe, expect, it } from 'vitest';
import { nextStepFor } from './next-step';

describe('nextStepFor', () => {
  it('follows the rule where it says more than its subject', () => {
    expect(nextStepFor('agreement.no_exclusions', { type: 'agreement' })).toBe('add_exclusion');
    expect(nextStepFor('feedback.unanswered', { type: 'feedback' })).toBe('answer_feedback');
  });

  it('is nothing where the panel has no place for it', () => {
    expect(nextStepFor('report.overdue', { type: 'engagement' })).toBeNull();
    expect(nextStepFor(null, null)).toBeNull();
    expect(nextStepFor(null, { type: 'toString' })).toBeNull();
  });
});
