import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const rule = 'promise.low_confidence';
const draft = a('agreement', { status: 'draft' });
const verdictFor = (confidence: number | undefined) =>
  verdictOf(rule, '2025-06-01', [draft, a('scopeItem', { confidence })]);

describe('GR-32, team not confident', () => {
  it.each([
    [55, 'critical scopeItem'],
    [59.9, 'critical scopeItem'],
    [60, 'warning scopeItem'],
    [79, 'warning scopeItem'],
    [80, 'nothing'],
    [90, 'nothing'],
    [undefined, 'info scopeItem'],
  ])('%s per cent', (confidence, verdict) => {
    expect(verdictFor(confidence)).toBe(verdict);
  });

  it('asks of criteria, deliverables and activities, as long as nothing is signed', () => {
    expect(verdictOf(rule, '2025-06-01', [draft, a('criterion')])).toBe('info criterion');
    expect(verdictOf(rule, '2025-06-01', [draft, a('scopeItem', { kind: 'exclusion' })])).toBe('nothing');
    expect(verdictOf(rule, '2025-06-01', [a('agreement'), a('scopeItem')])).toBe('nothing');
  });

  it('says how sure the owner is', () => {
    const rows = [draft, a('scopeItem', { confidence: 55 })];
    expect(runRule(rule, '2025-06-01', rows).findings[0]?.message).toBe(
      'The owner is 55 % confident about Landing pages, up to six.',
    );
  });
});
