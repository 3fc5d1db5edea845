import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const rule = 'promise.before_expectation';
const proposed = a('agreement', { status: 'proposed', proposedOn: '2025-05-02' });
const said = (recordedOn: string, more = {}) => a('expectation', { recordedOn, ...more });

describe('GR-06, promised before asking', () => {
  it.each([
    ['words of three days later', [proposed, said('2025-05-05')], 'warning agreement'],
    ['words of four days before', [proposed, said('2025-04-28')], 'nothing'],
    ['words of the same day', [proposed, said('2025-05-02')], 'nothing'],
    ['a document is not their words', [proposed, said('2025-04-28', { source: 'document' })], 'warning agreement'],
    ['no day of proposal', [a('agreement', { status: 'proposed' })], 'no_proposed_date? agreement'],
    ['a draft has not been offered', [a('agreement', { status: 'draft' })], 'nothing'],
  ])('%s', (_what, rows, verdict) => {
    expect(verdictOf(rule, '2025-06-01', rows)).toBe(verdict);
  });

  it('names the version', () => {
    expect(runRule(rule, '2025-06-01', [proposed]).findings[0]?.message).toBe(
      'Version 1 was proposed before the client described success in their own words.',
    );
  });
});
