import type { WorkingCalendar } from '../rules/reading/working-calendar';
import { addDays } from '../values/day';

/** The day itself where people work then, else the next one on which they do. */
export function nextWorkingDay(day: string, calendar: WorkingCalendar): string {
  return calendar.dayAfter(addDays(day, -1), 1);
}
