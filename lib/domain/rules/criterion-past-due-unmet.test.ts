import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const rule = 'criterion.past_due_unmet';
const whole = { unit: 'leads', direction: 'up', target: '100', dueOn: '2025-08-31' } as const;
const verdictFor = (more: object, value: string | null, today = '2025-09-01', options = {}) => {
  const rows = value === null ? [] : [a('measurement', { value, on: '2025-08-30' })];
  return verdictOf(rule, today, [a('agreement'), a('criterion', { ...whole, ...more }), ...rows], options);
};

describe('GR-24, due date passed, target not met', () => {
  it.each<[string, object, string | null, string]>([
    ['92 of 100', {}, '92', 'critical criterion'],
    ['104 of 100', {}, '104', 'nothing'],
    ['just 100', {}, '100.00', 'nothing'],
    ['down: 104 where 100 was aimed for', { direction: 'down' }, '104', 'critical criterion'],
    ['down: 92', { direction: 'down' }, '92', 'nothing'],
    ['inside the band', { direction: 'band', targetMax: '110' }, '110', 'nothing'],
    ['above the band', { direction: 'band', targetMax: '110' }, '110.1', 'critical criterion'],
    ['a band without an upper end', { direction: 'band' }, '105', 'no_target? criterion'],
    ['no due date', { dueOn: undefined }, '92', 'nothing'],
    ['a result is recorded', { result: 'missed' }, '92', 'nothing'],
    ['no direction', { direction: undefined }, '92', 'no_direction? criterion'],
    ['no target', { target: undefined }, '92', 'no_target? criterion'],
    ['another unit', { unit: 'visits' }, '92', 'unit_differs? criterion'],
    ['never measured', {}, null, 'no_measurement? criterion'],
  ])('%s', (_what, more, value, verdict) => {
    expect(verdictFor(more, value)).toBe(verdict);
  });

  it('waits for the day after, and stays when the engagement has ended', () => {
    expect(verdictFor({}, '92', '2025-08-31')).toBe('nothing');
    expect(verdictFor({}, '92', '2025-12-01', { engagement: { status: 'ended' } })).toBe('critical criterion');
  });

  it('names day, value and target', () => {
    const rows = [a('agreement'), a('criterion', whole), a('measurement', { value: '92', on: '2025-08-30' })];
    expect(runRule(rule, '2025-09-01', rows).findings[0]?.message).toBe(
      'Qualified leads per month was due 31 Aug 2025; the last value is 92, the target 100.',
    );
  });
});
