import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const key = 'report.rosier_than_data';
const today = '2025-06-12';
const late = [a('agreement'), a('milestone', { dueOn: '2025-06-10' })];
const saying = (status: 'on_track' | 'at_risk', id = 'milestone') => [{ ref: { type: 'milestone', id }, status }];
const report = (fields: Parameters<typeof a<'report'>>[1]) =>
  a('report', { on: '2025-06-11', status: 'ready', ...fields });

describe(key, () => {
  it('fires when a late milestone is said to be on track', () => {
    const { findings } = runRule(key, today, [...late, report({ statuses: saying('on_track') })]);
    expect(findings).toMatchObject([
      { severity: 'critical', subject: { type: 'report', id: 'report' }, params: { gap: 'Milestone slipped' } },
    ]);
    expect(findings[0]?.message).toBe('The report says “on track”; Milestone slipped says otherwise.');
  });

  it('fires on a criterion that the forecast says will be missed', () => {
    const rows = [
      a('agreement'),
      a('criterion', {
        ...{
          unit: 'leads',
          direction: 'up',
          baseline: '40',
          baselineOn: '2025-03-01',
          target: '100',
          dueOn: '2025-08-31',
        },
      }),
      a('measurement', { id: 'm1', value: '46', on: '2025-03-31' }),
      a('measurement', { id: 'm2', value: '51', on: '2025-04-30' }),
      a('measurement', { id: 'm3', value: '58', on: '2025-05-31' }),
    ];
    const statuses = (status: 'on_track' | 'at_risk') => [{ ref: { type: 'criterion', id: 'criterion' }, status }];
    expect(verdictOf(key, today, [...rows, report({ statuses: statuses('on_track') })])).toBe('critical report');
    expect(verdictOf(key, today, [...rows, report({ statuses: statuses('at_risk') })])).toBe('nothing');
  });

  it.each([
    ['at risk', { statuses: saying('at_risk') }, 'nothing'],
    ['on track, of another milestone', { statuses: saying('on_track', 'other') }, 'nothing'],
    ['on track, of the milestone of the version before', { statuses: saying('on_track', 'before') }, 'critical report'],
    ['on track as a whole', { overall: 'on_track' }, 'critical report'],
    ['at risk as a whole', { overall: 'at_risk' }, 'nothing'],
    ['on track, and why', { overall: 'on_track', brighterReason: 'Accepted today' }, 'nothing'],
    ['on track, in a draft', { overall: 'on_track', status: 'draft' }, 'nothing'],
    ['on track, and was sent', { overall: 'on_track', status: 'sent' }, 'critical report'],
  ] as const)('a report that says %s', (_what, fields, verdict) => {
    const rows = [a('agreement'), a('milestone', { dueOn: '2025-06-10', previousId: 'before' })];
    expect(verdictOf(key, today, [...rows, report(fields)])).toBe(verdict);
  });

  it('reads the newest of the sent reports', () => {
    const older = report({ id: 'older', on: '2025-06-01', status: 'sent', overall: 'on_track' });
    const newer = report({ id: 'newer', status: 'sent', overall: 'at_risk' });
    expect(verdictOf(key, today, [...late, newer, older])).toBe('nothing');
  });

  it('does not count what was dismissed', () => {
    const [found] = runRule('milestone.slipped', today, late).findings;
    const gap = a('gap', {
      key: found?.key ?? '',
      state: 'dismissed',
      fingerprint: found?.fingerprint,
      openedOn: today,
    });
    expect(verdictOf(key, today, [...late, gap, report({ overall: 'on_track' })])).toBe('nothing');
  });

  it('counts any critical gap, and no mere warning', () => {
    const warned = { engagement: { startedOn: '2025-06-01' } };
    const critical = { engagement: { startedOn: '2025-05-01' } };
    expect(verdictOf(key, today, [report({ overall: 'on_track' })], warned)).toBe('nothing');
    expect(verdictOf(key, today, [report({ overall: 'on_track' })], critical)).toBe('critical report');
  });
});
