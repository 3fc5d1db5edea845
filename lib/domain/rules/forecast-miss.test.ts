import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const rule = 'forecast.miss';
const whole = {
  unit: 'leads',
  direction: 'up',
  baseline: '40',
  baselineOn: '2025-03-01',
  target: '100',
  dueOn: '2025-08-31',
} as const;
const criterion = (more: object = {}) => a('criterion', { ...whole, ...more });
const days = ['2025-03-31', '2025-04-30', '2025-05-31'];
const values = (...list: string[]) =>
  list.map((value, index) => a('measurement', { id: `m${index}`, value, on: days[index] ?? '' }));
const verdictFor = (more: object, list: string[] = ['46', '51', '58'], today = '2025-06-01') =>
  verdictOf(rule, today, [a('agreement'), criterion(more), ...values(...list)]);

describe('GR-22, forecast misses the target', () => {
  it('projects 75.6 of 100 in the example, 24.4 short', () => {
    const [finding] = runRule(rule, '2025-06-01', [a('agreement'), criterion(), ...values('46', '51', '58')]).findings;
    expect(finding?.severity).toBe('warning');
    expect(Number(finding?.params['projected'])).toBeCloseTo(75.58, 2);
    expect(finding?.message).toBe(
      'At the present pace Qualified leads per month reaches 75.6 by 31 Aug 2025, 24.4 short of 100.',
    );
  });

  it.each<[string, object, string[] | undefined, string | undefined, string]>([
    ['40, 50, 61, 70 reach 101.2', {}, ['50', '61', '70'], undefined, 'nothing'],
    ['critical 14 days before the date', {}, undefined, '2025-08-17', 'critical criterion'],
    ['a warning 15 days before', {}, undefined, '2025-08-16', 'warning criterion'],
    ['still on the day it is due', {}, undefined, '2025-08-31', 'critical criterion'],
    ['not after it', {}, undefined, '2025-09-01', 'nothing'],
    ['critical when more than half is missing', {}, ['41', '40', '42'], undefined, 'critical criterion'],
    ['the newest value meets the target', {}, ['90', '40', '100'], undefined, 'nothing'],
    [
      'no direction comes first',
      { direction: undefined, target: undefined },
      undefined,
      undefined,
      'no_direction? criterion',
    ],
    ['then no target', { target: undefined, dueOn: undefined }, undefined, undefined, 'no_target? criterion'],
    ['then no due date', { dueOn: undefined, unit: 'visits' }, undefined, undefined, 'no_due_date? criterion'],
    ['then another unit', { unit: 'visits', baseline: undefined }, undefined, undefined, 'unit_differs? criterion'],
    ['then no baseline', { baseline: undefined }, ['46'], undefined, 'no_baseline? criterion'],
    ['two points', {}, ['46'], undefined, 'too_few_points? criterion'],
    ['three points', {}, ['46', '51'], undefined, 'warning criterion'],
    [
      'the baseline without its day is no point',
      { baselineOn: undefined },
      ['46', '51'],
      undefined,
      'too_few_points? criterion',
    ],
    ['a band', { direction: 'band' }, undefined, undefined, 'nothing'],
    ['settled', { result: 'partly_met' }, undefined, undefined, 'nothing'],
    ['both references zero', { baseline: '0', target: '0' }, undefined, undefined, 'zero_reference? criterion'],
  ])('%s', (_what, more, list, today, verdict) => {
    expect(verdictFor(more, list, today)).toBe(verdict);
  });

  it('needs 14 days between first and last', () => {
    const at = (lastOn: string) => {
      const points = [
        a('measurement', { id: 'x', value: '41', on: '2025-03-05' }),
        a('measurement', { id: 'y', value: '42', on: lastOn }),
      ];
      return verdictOf(rule, '2025-06-01', [a('agreement'), criterion(), ...points]);
    };
    expect(at('2025-03-14')).toBe('too_few_points? criterion');
    expect(at('2025-03-15')).not.toContain('?');
  });

  it('compares the ratio exactly: a tenth short is not more than a tenth', () => {
    // One a day from 0 on: 90 of 100 after 90 days, 89 the day before.
    const line = (dueOn: string) => {
      const points = [
        a('measurement', { id: 'x', value: '10', on: '2025-01-11' }),
        a('measurement', { id: 'y', value: '20', on: '2025-01-21' }),
      ];
      const aim = criterion({ baseline: '0', baselineOn: '2025-01-01', target: '100', dueOn });
      return verdictOf(rule, '2025-01-25', [a('agreement'), aim, ...points]);
    };
    expect(line('2025-04-01')).toBe('nothing');
    expect(line('2025-03-31')).toBe('warning criterion');
  });

  it('falls for a target below, by the same measure', () => {
    const down = { direction: 'down', baseline: '48', target: '20' };
    expect(verdictFor(down, ['46', '44', '43'])).toBe('critical criterion');
    expect(verdictFor(down, ['41', '35', '29'])).toBe('nothing');
  });

  it('takes the measurement of the baseline’s day instead of the baseline', () => {
    const rows = [a('agreement'), criterion(), ...values('46', '51', '58')];
    const steeper = a('measurement', { id: 'steeper', value: '10', on: '2025-03-01' });
    expect(verdictOf(rule, '2025-06-01', rows)).toBe('warning criterion');
    expect(verdictOf(rule, '2025-06-01', [...rows, steeper])).toBe('nothing');
  });
});
