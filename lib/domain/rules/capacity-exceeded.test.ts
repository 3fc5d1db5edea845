import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const key = 'capacity.exceeded';
const today = '2025-05-10';
const assigned = { engagement: { assignments: [{ memberId: 'member', since: '2025-06-30' }] } };
const planned = (month: string, hours: string) => a('scopeItem', { id: month, plannedHours: [{ month, hours }] });
const available = (month: string, availableHours: string) =>
  a('capacity', { id: `has ${month}`, month, availableHours });

describe(key, () => {
  it('fires at 190 h of 152 h', () => {
    const { findings } = runRule(
      key,
      today,
      [a('agreement'), planned('2025-06', '190'), available('2025-06', '152')],
      assigned,
    );
    expect(findings).toMatchObject([
      {
        severity: 'critical',
        params: { month: '2025-06', planned: '190', available: '152' },
        subject: { type: 'engagement' },
      },
    ]);
    expect(findings[0]?.message).toBe('June 2025: 190 h planned, 152 h available.');
  });

  it.each([
    ['150 h of 152 h', '150', '152', 'nothing'],
    ['just all of it', '152', '152', 'nothing'],
    ['a little more', '152.1', '152', 'warning engagement'],
    ['1.2 times as much', '120', '100', 'warning engagement'],
    ['more than 1.2 times', '120.1', '100', 'critical engagement'],
    ['anything of nothing', '1', '0', 'critical engagement'],
    ['nothing of nothing', '0', '0', 'nothing'],
  ])('%s', (_what, hours, availableHours, verdict) => {
    const rows = [a('agreement'), planned('2025-06', hours), available('2025-06', availableHours)];
    expect(verdictOf(key, today, rows, assigned)).toBe(verdict);
  });

  it('shows the month with the highest ratio, the earlier of equal ones, and none that is over', () => {
    const months: [string, string][] = [
      ['2025-04', '900'],
      ['2025-08', '130'],
      ['2025-07', '130'],
      ['2025-06', '110'],
    ];
    const rows = months.flatMap(([month, hours]) => [planned(month, hours), available(month, '100')]);
    const { findings } = runRule(key, today, [a('agreement'), ...rows], assigned);
    expect(findings.map(({ params }) => params['month'])).toEqual(['2025-07']);
  });

  it('counts approved changes until a version takes them up', () => {
    const change = a('changeRequest', { status: 'approved', plannedHours: [{ month: '2025-06', hours: '60' }] });
    const rows = [planned('2025-06', '60'), available('2025-06', '100'), change];
    expect(verdictOf(key, today, [a('agreement'), ...rows], assigned)).toBe('warning engagement');
    expect(verdictOf(key, today, [a('agreement', { changeRequestId: 'changeRequest' }), ...rows], assigned)).toBe(
      'nothing',
    );
  });

  it('counts who is assigned before the month ends', () => {
    const rows = [a('agreement'), planned('2025-05', '10'), available('2025-05', '100')];
    expect(verdictOf(key, today, rows, assigned)).toBe('critical engagement');
  });

  it.each([
    ['of somebody assigned', [planned('2025-06', '10'), available('2025-05', '100')], 'no_capacity? engagement'],
    ['at all', [planned('2025-06', '10')], 'no_capacity? engagement'],
    ['of a month without work', [planned('2025-06', '10'), available('2025-06', '100')], 'nothing'],
    [
      'of one month while another has too much',
      [planned('2025-06', '10'), planned('2025-07', '110'), available('2025-07', '100')],
      'warning engagement',
    ],
  ])('knows no capacity %s', (_what, rows, verdict) => {
    expect(verdictOf(key, today, [a('agreement'), ...rows], assigned)).toBe(verdict);
  });
});
