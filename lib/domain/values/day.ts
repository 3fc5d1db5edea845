/**
 * Calendar days as `YYYY-MM-DD` in the workspace's time zone. Arithmetic is on the proleptic Gregorian calendar, so
 * clocks and daylight saving play no part.
 */

const millisecondsPerDay = 86_400_000;

/** Days since 1970-01-01. */
export function dayNumber(day: string): number {
  let number = dayNumbers.get(day);
  if (number === undefined) {
    number =
      Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / millisecondsPerDay;
    remember(dayNumbers, day, number);
  }
  return number;
}

/** The day that is `days` after `day`; before it, if negative. */
export function addDays(day: string, days: number): string {
  const number = dayNumber(day) + days;
  let text = dayTexts.get(number);
  if (text === undefined) {
    text = new Date(number * millisecondsPerDay).toISOString().slice(0, 10);
    remember(dayTexts, number, text);
  }
  return text;
}

/** The rules of many engagements ask for the same few hundred days millions of times. */
const dayNumbers = new Map<string, number>();
const dayTexts = new Map<number, string>();

/** More than fifty years; beyond them everything begins anew, so that nobody’s data can fill the memory. */
const daysRemembered = 20_000;

function remember<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): void {
  if (map.size >= daysRemembered) map.clear();
  map.set(key, value);
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** Days after `from`, up to and including `to`, that are Monday to Friday and no holiday. */
export function workingDaysBetween(from: string, to: string, holidays: ReadonlySet<string>): number {
  const first = dayNumber(from) + 1;
  const last = dayNumber(to);
  let working = 0;
  for (let number = first; number <= last; number += 1) {
    // 1970-01-01 was a Thursday.
    const weekday = (((number + 4) % 7) + 7) % 7;
    if (weekday !== 0 && weekday !== 6 && !holidays.has(addDays('1970-01-01', number))) working += 1;
  }
  return working;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** The day of a UTC instant in `timeZone` (IANA name; an unknown one counts as UTC). */
export function dayOfInstant(instant: string, timeZone: string): string {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    const options = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
    try {
      formatter = new Intl.DateTimeFormat('en-CA', { ...options, timeZone });
    } catch {
      // A zone this runtime does not know must not stop a whole workspace from being evaluated.
      formatter = new Intl.DateTimeFormat('en-CA', { ...options, timeZone: 'UTC' });
    }
    formatters.set(timeZone, formatter);
  }
  return formatter.format(new Date(instant));
}
