import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';
import { findingTexts } from './finding-texts';

const rule = 'agreement.none_in_force';
const started = { engagement: { startedOn: '2025-03-01' } };
const proposed = a('agreement', { status: 'proposed' });

describe('GR-01, no agreement in force', () => {
  it.each([
    ['7 days after the start', '2025-03-08', 'nothing'],
    ['8 days after', '2025-03-09', 'warning engagement'],
    ['11 days after', '2025-03-12', 'warning engagement'],
    ['21 days after', '2025-03-22', 'warning engagement'],
    ['22 days after', '2025-03-23', 'critical engagement'],
    ['before the start', '2025-02-01', 'nothing'],
  ])('%s', (_when, today, verdict) => {
    expect(verdictOf(rule, today, [proposed], started)).toBe(verdict);
  });

  it.each([
    ['en', 'Work started 1,108 days ago'],
    ['de', 'vor 1.108 Tagen'],
    ['ja', '1,108'],
  ])('writes a long time as %s does', (locale, said) => {
    const [finding] = runRule(rule, '2028-03-13', [proposed], started).findings;
    expect(finding?.params).toMatchObject({ age: 1108 });
    expect(findingTexts(rule, finding?.params ?? {}, locale).message).toContain(said);
  });

  it('is content once a version is in force', () => {
    expect(verdictOf(rule, '2025-12-01', [a('agreement')], started)).toBe('nothing');
  });

  it('cannot be checked without a start date', () => {
    expect(verdictOf(rule, '2025-12-01', [proposed])).toBe('no_start_date? engagement');
  });

  it.each(['draft', 'paused', 'ended'] as const)('does not run while the engagement is %s', (status) => {
    expect(verdictOf(rule, '2025-12-01', [], { engagement: { startedOn: '2025-03-01', status } })).toBe('nothing');
  });

  it('reads its numbers from the workspace, and from the engagement before that', () => {
    const workspace = { settings: { thresholds: { [rule]: { graceDays: 20, criticalDays: 15 } } } };
    expect(verdictOf(rule, '2025-03-12', [], { ...started, workspace })).toBe('nothing');
    const engagement = { startedOn: '2025-03-01', thresholds: { [rule]: { graceDays: 10 } } };
    expect(verdictOf(rule, '2025-03-12', [], { engagement, workspace })).toBe('warning engagement');
    expect(verdictOf(rule, '2025-03-17', [], { engagement, workspace })).toBe('critical engagement');
  });

  it('says how long ago work started, and what it goes by', () => {
    const [finding] = runRule(rule, '2025-03-12', [proposed], started).findings;
    expect(finding).toMatchObject({
      key: 'agreement.none_in_force:engagement',
      params: { age: 11 },
      message: 'Work started 11 days ago and no agreed scope is in force.',
      state: 'open',
      // printf '{"rule":"agreement.none_in_force","startedOn":"2025-03-01"}' | sha256sum | cut -c-16
      fingerprint: '34eba116d73fe990',
    });
  });
});
