import { addDays, dayNumber, dayOfInstant } from '../../../lib/domain/values/day';
import { zoneOrUtc } from '../../client-time';

/** The local hour of Monday from which on the digest is sent. */
const firstHour = 7;

/** 1970-01-01 was a Thursday; 0 is Monday. */
const weekdayOf = (day: string) => (dayNumber(day) + 3) % 7;

/**
 * The Monday whose digest is due at `now` in `timeZone`; null when none is. What was not running on Monday morning
 * still sends it until the end of Tuesday: later it is no news.
 */
export function dueWeek(now: string, timeZone: string): string | null {
  const today = dayOfInstant(now, timeZone);
  const weekday = weekdayOf(today);
  if (weekday > 1) return null;
  return weekday === 0 && hourOf(now, timeZone) < firstHour ? null : addDays(today, -weekday);
}

function hourOf(now: string, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en', { hour: 'numeric', hourCycle: 'h23', timeZone: zoneOrUtc(timeZone) });
  return Number(format.format(new Date(now)));
}
