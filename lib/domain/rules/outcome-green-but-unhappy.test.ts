import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const key = 'outcome.green_but_unhappy';
const today = '2025-06-20';
const version = [a('agreement', { inForceOn: '2025-01-01' }), a('criterion', { unit: 'leads' })];
const people = [a('stakeholder', { id: 's1' }), a('stakeholder', { id: 's2' })];

const pulse = (stakeholderId: string, answeredOn: string, ...scores: number[]) =>
  a('pulse', {
    id: `${stakeholderId} ${answeredOn}`,
    stakeholderId,
    answeredOn,
    answers: scores.map((score) => ({ question: 'How is it going?', score, min: 1, max: 5 })),
  });

describe(key, () => {
  it('fires at a mood of 37.5 while nothing is wrong with the numbers', () => {
    const rows = [...version, ...people, pulse('s1', '2025-06-01', 2), pulse('s2', '2025-06-10', 3)];
    const { findings } = runRule(key, today, rows);
    expect(findings).toMatchObject([
      { severity: 'critical', params: { n: 1, score: '37.5' }, subject: { id: 'engagement' } },
    ]);
    expect(findings[0]?.message).toBe('All 1 criterion is on track, yet the mood is 37.5 of 100.');
  });

  it.each([
    ['4 and 3', [pulse('s1', '2025-06-01', 4), pulse('s2', '2025-06-01', 3)], 'nothing'],
    ['3 and 3, the limit', [pulse('s1', '2025-06-01', 3), pulse('s2', '2025-06-01', 3)], 'critical engagement'],
    [
      'the newest answer of each',
      [pulse('s1', '2025-06-01', 5), pulse('s1', '2025-06-02', 2), pulse('s2', '2025-06-01', 3)],
      'critical engagement',
    ],
    [
      'the mean of several answers',
      [pulse('s1', '2025-06-01', 1, 5), pulse('s2', '2025-06-01', 3)],
      'critical engagement',
    ],
    ['an answer 45 days old', [pulse('s1', '2025-05-06', 2), pulse('s2', '2025-06-01', 3)], 'critical engagement'],
    [
      'an answer 46 days old',
      [pulse('s1', '2025-05-05', 2), pulse('s2', '2025-06-01', 3)],
      'too_few_answers? engagement',
    ],
    ['one answer of two people', [pulse('s1', '2025-06-01', 2)], 'too_few_answers? engagement'],
    ['no answer', [], 'too_few_answers? engagement'],
  ])('%s', (_what, pulses, verdict) => {
    expect(verdictOf(key, today, [...version, ...people, ...pulses])).toBe(verdict);
  });

  it('takes one answer where the client has one person', () => {
    const rows = [...version, a('stakeholder', { id: 's1' }), pulse('s1', '2025-06-01', 2)];
    expect(verdictOf(key, today, rows)).toBe('critical engagement');
  });

  it('does not count who has left', () => {
    const gone = a('stakeholder', { id: 's2', leftOn: '2025-06-15' });
    const rows = [
      ...version,
      a('stakeholder', { id: 's1' }),
      gone,
      pulse('s1', '2025-06-01', 4),
      pulse('s2', '2025-06-01', 1),
    ];
    expect(verdictOf(key, today, rows)).toBe('nothing');
  });

  it('says nothing while a number is not fine either, even when that was dismissed', () => {
    const late = a('criterion', { unit: 'leads', direction: 'up', target: '100', dueOn: '2025-06-01' });
    const rows = [
      ...[a('agreement', { inForceOn: '2025-01-01' }), late, a('measurement', { value: '90' })],
      ...[...people, pulse('s1', '2025-06-01', 2), pulse('s2', '2025-06-01', 2)],
    ];
    expect(verdictOf(key, today, rows)).toBe('nothing');
    const [found] = runRule('criterion.past_due_unmet', today, rows).findings;
    const dismissed = a('gap', {
      key: found?.key ?? '',
      state: 'dismissed',
      fingerprint: found?.fingerprint,
      openedOn: today,
    });
    expect(verdictOf(key, today, [...rows, dismissed])).toBe('nothing');
  });

  it('says nothing of a version without hard criteria, or that is not in force', () => {
    const pulses = [...people, pulse('s1', '2025-06-01', 2), pulse('s2', '2025-06-01', 2)];
    expect(verdictOf(key, today, [a('agreement'), a('criterion', { kind: 'felt' }), ...pulses])).toBe('nothing');
    expect(verdictOf(key, today, [a('agreement', { status: 'proposed' }), a('criterion'), ...pulses])).toBe('nothing');
  });
});
