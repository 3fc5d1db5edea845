import { describe, expect, it } from 'vitest';
import { addDays, dayNumber, daysBetween } from './day';

describe('days', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2024-12-31', 20_088],
  ])('%s is day %d', (day, number) => {
    expect(dayNumber(day)).toBe(number);
  });

  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-02-28', 1, '2025-03-01'],
    ['2025-01-01', -1, '2024-12-31'],
    ['1970-01-01', 0, '1970-01-01'],
  ])('%s and %d days is %s', (day, days, then) => {
    expect(addDays(day, days)).toBe(then);
  });

  it('stay right over more of them than are remembered', () => {
    const days = Array.from({ length: 60_000 }, (_, index) => addDays('1940-01-01', index));
    expect(new Set(days).size).toBe(60_000);
    expect(days.every((day, index) => daysBetween('1940-01-01', day) === index)).toBe(true);
  });
});
