import { WorkingCalendar } from '../rules/reading/working-calendar';
import { addDays } from '../values/day';

/** Days counted from today, so that the sample never ages. */
export type SampleDays = {
  today: string;
  ago(days: number): string;
  ahead(days: number): string;
  /** The latest day that lies so many working days back. */
  workingDaysAgo(days: number): string;
  /** The month so many months from today's, `YYYY-MM`. */
  month(ahead: number): string;
};

export function sampleDays(today: string): SampleDays {
  const calendar = new WorkingCalendar([]);
  return {
    today,
    ago: (days) => addDays(today, -days),
    ahead: (days) => addDays(today, days),
    workingDaysAgo(days) {
      let day = today;
      while (calendar.daysBetween(day, today) < days) day = addDays(day, -1);
      return day;
    },
    month(ahead) {
      const count = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + ahead;
      return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
    },
  };
}

/** Ten in the morning of a day, as a UTC instant. */
export function morningOf(day: string): string {
  return `${day}T10:00:00.000Z`;
}
