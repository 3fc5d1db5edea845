import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const key = 'promise.low_confidence';
const draft = a('agreement', { status: 'draft' });

describe(key, () => {
  it('fires at 55', () => {
    const { findings } = runRule(key, '2025-06-01', [draft, a('criterion', { confidence: 55 })]);
    expect(findings).toMatchObject([{ severity: 'critical', params: { confidence: 55 } }]);
    expect(findings[0]?.message).toBe('The owner is 55 % confident about Qualified leads per month.');
  });

  it('asks when nobody has said', () => {
    const { findings } = runRule(key, '2025-06-01', [draft, a('scopeItem')]);
    expect(findings[0]?.message).toBe('Nobody has said how sure we are of Landing pages, up to six.');
  });

  it.each([
    ['90', 90, 'nothing'],
    ['80', 80, 'nothing'],
    ['79.5', 79.5, 'warning criterion'],
    ['60', 60, 'warning criterion'],
    ['59', 59, 'critical criterion'],
    ['0', 0, 'critical criterion'],
    ['nothing said', undefined, 'info criterion'],
  ])('at %s', (_what, confidence, verdict) => {
    expect(verdictOf(key, '2025-06-01', [draft, a('criterion', { confidence })])).toBe(verdict);
  });

  it('asks about work only, and only before it is agreed', () => {
    const items = (['deliverable', 'activity', 'exclusion', 'clientDuty'] as const).map((kind) =>
      a('scopeItem', { id: kind, kind }),
    );
    expect(verdictOf(key, '2025-06-01', [draft, ...items])).toBe('info activity, info deliverable');
    expect(verdictOf(key, '2025-06-01', [a('agreement'), ...items])).toBe('nothing');
    expect(verdictOf(key, '2025-06-01', [a('agreement', { status: 'proposed' }), ...items])).not.toBe('nothing');
  });
});
