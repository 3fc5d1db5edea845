import { dateLocale } from '../values/date-locale';

/** What stands where a value is missing. */
export const missing = '–';

const numberFormats = new Map<string, Intl.NumberFormat>();

/** How `locale` writes numbers. A format is slow to make, and kept. */
export function numberIn(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = numberFormats.get(key) ?? new Intl.NumberFormat(locale, options);
  numberFormats.set(key, format);
  return format;
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateIn(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(dateLocale(locale), { ...options, timeZone: 'UTC' });
  dateFormats.set(key, format);
  return format;
}

/** How `locale` writes a day. */
export function dayIn(locale: string): Intl.DateTimeFormat {
  const numeric = locale.startsWith('de');
  return dateIn(locale, {
    day: numeric ? '2-digit' : 'numeric',
    month: numeric ? '2-digit' : locale.startsWith('en') ? 'short' : 'long',
    year: 'numeric',
  });
}

/** How `locale` writes a month of a year. */
export const monthIn = (locale: string): Intl.DateTimeFormat => dateIn(locale, { month: 'long', year: 'numeric' });
