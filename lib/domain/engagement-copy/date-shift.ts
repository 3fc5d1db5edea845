import { addDays, daysBetween } from '../values/day';

/** Moves days and months from one engagement's calendar into another's. What is missing stays missing. */
export type DateShift = {
  day(day: string): string;
  /** Months `YYYY-MM` move by whole months. */
  month(month: string): string;
};

/** The shift by which the day `from` becomes `to`. */
export function dateShift(from: string, to: string): DateShift {
  const days = daysBetween(from, to);
  const months = monthNumber(to) - monthNumber(from);
  return {
    day: (day) => addDays(day, days),
    month(month) {
      const number = monthNumber(month) + months;
      return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
    },
  };
}

/** Months since the year 0. */
const monthNumber = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
