import { addDays, dayNumber } from '../../values/day';

/** Monday to Friday without the workspace's holidays. */
export class WorkingCalendar {
  /** Day numbers of the holidays that fall on a working weekday, ascending. */
  readonly #holidays: readonly number[];

  constructor(holidays: readonly string[]) {
    const numbers = holidays.map(dayNumber).filter(isWeekday);
    this.#holidays = [...new Set(numbers)].sort((a, b) => a - b);
  }

  /** Working days after `from`, up to and including `to`. None when `to` is not later. */
  daysBetween(from: string, to: string): number {
    const first = dayNumber(from);
    const last = dayNumber(to);
    if (last <= first) return 0;
    const holidays = this.#holidays.filter((holiday) => holiday > first && holiday <= last).length;
    return weekdaysUpTo(last) - weekdaysUpTo(first) - holidays;
  }

  /** The first day that lies `days` working days after `from`. */
  dayAfter(from: string, days: number): string {
    let day = addDays(from, days);
    while (this.daysBetween(from, day) < days) day = addDays(day, 1);
    return day;
  }
}

/** 1970-01-01, day 0, was a Thursday; this counts from Monday 0 to Sunday 6. */
const weekdayOf = (number: number) => (((number + 3) % 7) + 7) % 7;

const isWeekday = (number: number) => weekdayOf(number) < 5;

/** Weekdays from a fixed Monday long ago up to and including the day. */
function weekdaysUpTo(number: number): number {
  const sinceMonday = number + 3;
  return Math.floor(sinceMonday / 7) * 5 + Math.min(weekdayOf(number) + 1, 5);
}
