import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const rule = 'expectation.unverified';
const assumed = (more = {}) => [
  a('expectation', {
    source: 'team_assumption',
    text: 'They want it pixel perfect',
    recordedOn: '2025-06-01',
    ...more,
  }),
];

describe('GR-45, assumption never checked with the client', () => {
  it.each([
    ['7 days old', '2025-06-08', {}, 'nothing'],
    ['8 days old', '2025-06-09', {}, 'warning expectation'],
    ['verified on day 4', '2025-06-30', { verifiedOn: '2025-06-05', verification: 'confirmed' }, 'nothing'],
    ['their own words', '2025-06-30', { source: 'client_words' }, 'nothing'],
  ])('%s', (_what, today, more, verdict) => {
    expect(verdictOf(rule, today, assumed(more))).toBe(verdict);
  });

  it('runs while the engagement is a draft, and quotes the assumption', () => {
    const { findings } = runRule(rule, '2025-06-09', assumed(), { engagement: { status: 'draft' } });
    expect(findings[0]?.message).toBe('“They want it pixel perfect” is our assumption. Nobody has asked the client.');
  });
});
