import { dateLocale } from '../lib/domain/values/date-locale';

/** The zone itself, or UTC in place of one that this runtime does not know. */
export const zoneOrUtc = (timeZone: string): string => {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return timeZone;
  } catch {
    // A zone that this runtime does not know must not keep a page from being shown.
    return 'UTC';
  }
};

/** A calendar day `YYYY-MM-DD`, or the day of a UTC instant in `timeZone`, written out for a reader of `code`. */
export function clientDay(dayOrInstant: string, code: string, timeZone = 'UTC'): string {
  const isInstant = dayOrInstant.includes('T');
  return new Intl.DateTimeFormat(dateLocale(code), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: isInstant ? zoneOrUtc(timeZone) : 'UTC',
  }).format(new Date(dayOrInstant));
}

/** A UTC instant as day and time of day in `timeZone` (IANA name), with the zone's own name beside it. */
export function clientInstant(instant: string, code: string, timeZone: string): string {
  return new Intl.DateTimeFormat(dateLocale(code), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zoneOrUtc(timeZone),
    timeZoneName: 'longOffset',
  }).format(new Date(instant));
}
