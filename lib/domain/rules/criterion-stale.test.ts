import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const rule = 'criterion.stale';
const agreement = a('agreement', { inForceOn: '2025-01-01' });
const criterion = (more = {}) => a('criterion', { unit: 'leads', ...more });
const measured = (on: string, more = {}) => a('measurement', { id: on, on, ...more });

describe('GR-21, criterion not measured', () => {
  it.each([
    ['49 days, more than 45', [criterion(), measured('2025-04-01')], 'warning criterion'],
    ['40 days', [criterion(), measured('2025-04-10')], 'nothing'],
    ['45 days', [criterion(), measured('2025-04-05')], 'nothing'],
    ['46 days', [criterion(), measured('2025-04-04')], 'warning criterion'],
    ['a newer baseline', [criterion({ baselineOn: '2025-05-01' }), measured('2025-04-01')], 'nothing'],
    [
      'a rhythm of its own, 7 days: 11 is more than 10.5',
      [criterion({ measureEveryDays: 7 }), measured('2025-05-09')],
      'warning criterion',
    ],
    ['a rhythm of its own, 10 days', [criterion({ measureEveryDays: 7 }), measured('2025-05-10')], 'nothing'],
    ['in another unit', [criterion(), measured('2025-05-10', { unit: 'visits' })], 'warning criterion'],
    ['in the same unit, written otherwise', [criterion(), measured('2025-05-10', { unit: ' LEADS ' })], 'nothing'],
    [
      'a value that was corrected',
      [criterion(), measured('2025-05-10'), measured('2025-04-01', { corrects: '2025-05-10' })],
      'warning criterion',
    ],
    ['a value of tomorrow', [criterion(), measured('2025-05-21')], 'warning criterion'],
    ['settled', [criterion({ result: 'met' })], 'nothing'],
    ['felt', [criterion({ kind: 'felt' })], 'nothing'],
  ])('%s', (_what, rows, verdict) => {
    expect(verdictOf(rule, '2025-05-20', [agreement, ...rows])).toBe(verdict);
  });

  it('counts what was measured on the item of the version before', () => {
    const rows = [criterion({ previousId: 'old' }), criterion({ id: 'old', agreementId: 'v0', previousId: 'older' })];
    const value = measured('2025-05-10', { criterionId: 'older' });
    expect(verdictOf(rule, '2025-05-20', [agreement, ...rows, value])).toBe('nothing');
  });

  it('counts from the day in force when nothing was ever measured', () => {
    const [finding] = runRule(rule, '2025-05-20', [agreement, criterion()]).findings;
    expect(finding?.message).toBe('Qualified leads per month has not been measured for 139 days.');
    expect(verdictOf(rule, '2025-05-20', [a('agreement'), criterion()])).toBe('no_in_force_date? criterion');
  });

  it('says when it was last measured', () => {
    const [finding] = runRule(rule, '2025-05-20', [agreement, criterion(), measured('2025-04-01')]).findings;
    expect(finding?.message).toBe('Qualified leads per month was last measured 49 days ago.');
  });
});
