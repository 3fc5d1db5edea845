import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, workingDaysBetween } from '../../values/day';
import { WorkingCalendar } from './working-calendar';

const day = fc.integer({ min: -40_000, max: 40_000 }).map((number) => addDays('1970-01-01', number));

describe('the working calendar', () => {
  it('counts as one does who walks through the days', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: -20, max: 400 }),
        fc.array(fc.integer({ min: -5, max: 400 })),
        (from, length, offsets) => {
          const holidays = offsets.map((offset) => addDays(from, offset));
          const to = addDays(from, length);
          const counted = new WorkingCalendar(holidays).daysBetween(from, to);
          expect(counted).toBe(workingDaysBetween(from, to, new Set(holidays)));
        },
      ),
    );
  });

  it('finds the first day that lies so many working days back', () => {
    const calendar = new WorkingCalendar(['2025-06-09']);
    expect(calendar.dayAfter('2025-06-05', 1)).toBe('2025-06-06');
    expect(calendar.dayAfter('2025-06-05', 2)).toBe('2025-06-10');
    expect(calendar.dayAfter('2025-06-05', 0)).toBe('2025-06-05');
  });
});
