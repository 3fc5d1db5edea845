import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const key = 'gap.unacknowledged';
const flagged = (fields: Parameters<typeof a<'gap'>>[1] = {}) =>
  a('gap', {
    key: 'flagged:gap',
    severity: 'critical',
    title: 'They call every day',
    openedOn: '2025-06-06',
    ...fields,
  });

describe(key, () => {
  it('fires three working days after a Friday', () => {
    const { findings } = runRule(key, '2025-06-11', [flagged()]);
    expect(findings).toMatchObject([
      {
        key: 'gap.unacknowledged:flagged:gap',
        severity: 'critical',
        subject: { type: 'gap', id: 'flagged:gap' },
        params: { gap: 'They call every day', bdays: 3 },
      },
    ]);
    expect(findings[0]?.message).toBe('They call every day has been open for 3 working days and nobody has taken it.');
  });

  it('does not fire after two working days', () => {
    expect(verdictOf(key, '2025-06-10', [flagged()])).toBe('nothing');
  });

  it('leaves out holidays', () => {
    const options = { workspace: { holidays: ['2025-06-09'] } };
    expect(verdictOf(key, '2025-06-11', [flagged()], options)).toBe('nothing');
  });

  it.each([
    ['a warning', { severity: 'warning' }, 'nothing'],
    ['taken', { state: 'taken' }, 'nothing'],
    ['resolved', { state: 'resolved' }, 'nothing'],
    ['snoozed', { state: 'snoozed', snoozedUntil: '2025-06-12' }, 'nothing'],
    ['snoozed until today', { state: 'snoozed', snoozedUntil: '2025-06-11' }, 'critical flagged:gap'],
  ] as const)('a flagged gap that is %s', (_what, fields, verdict) => {
    expect(verdictOf(key, '2025-06-11', [flagged(fields)])).toBe(verdict);
  });

  it('fires on a critical finding that nobody has taken', () => {
    const engagement = { startedOn: '2025-05-01' };
    const talk = a('checkIn', { on: '2025-06-05' });
    const stored = (state: 'open' | 'taken') =>
      a('gap', {
        key: 'agreement.none_in_force:engagement',
        rule: 'agreement.none_in_force',
        state,
        openedOn: '2025-06-06',
      });
    expect(verdictOf(key, '2025-06-11', [talk, stored('open')], { engagement })).toBe(
      'critical agreement.none_in_force:engagement',
    );
    expect(verdictOf(key, '2025-06-11', [talk, stored('taken')], { engagement })).toBe('nothing');
    expect(verdictOf(key, '2025-05-15', [], { engagement })).toBe('nothing');
  });

  it('is not evaluated when nobody knows since when', () => {
    const moved = a('agreement', { digest: '00', inForceOn: '2025-05-02' });
    expect(verdictOf(key, '2025-06-11', [moved])).toBe('no_since? agreement.moved_without_resign:agreement');
  });
});
