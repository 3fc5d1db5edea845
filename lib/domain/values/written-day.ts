/** Whether the day or the month comes first where a date is written with numbers alone: 3/4/2026. */
export type DayOrder = 'day_first' | 'month_first';

/**
 * Reads a date as people write it into tables: 2026-06-05, 5.6.2026, 6/5/26 (in the reader's order), 2026年6月5日.
 * Null for anything else, and for a day that does not exist.
 */
export function readWrittenDay(text: string, order: DayOrder): string | null {
  const written = text.normalize('NFKC').trim();
  const yearFirst = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/u.exec(written);
  if (yearFirst) return dayFrom(yearFirst[1], yearFirst[2], yearFirst[3]);
  const yearLast = /^(\d{1,2})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{2}|\d{4})$/u.exec(written);
  if (!yearLast) return null;
  const [, one, mark, two, year] = yearLast;
  // A point between numbers is the German way, which has the day first everywhere.
  const isDayFirst = mark === '.' || order === 'day_first';
  return isDayFirst ? dayFrom(year, two, one) : dayFrom(year, one, two);
}

function dayFrom(year = '', month = '', day = ''): string | null {
  const full = year.length === 2 ? `20${year}` : year;
  const written = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${written}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== written ? null : written;
}
