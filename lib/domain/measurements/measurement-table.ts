import { type DayOrder, readWrittenDay } from '../values/written-day';
import { readWrittenValue } from './read-measurement';

/** A row that can be stored. `row` counts the lines of what was pasted, from 1. */
export type GoodRow = { row: number; on: string; value: string };

/** Why a row cannot be stored. */
export type RowFault = 'no_day' | 'no_number' | 'unit_differs' | 'in_the_future';
export type BadRow = { row: number; text: string; fault: RowFault };

export type MeasurementTable = { good: GoodRow[]; bad: BadRow[] };

export type TableReading = {
  /** The criterion's unit. */
  unit: string;
  today: string;
  decimalMark: '.' | ',';
  order: DayOrder;
};

/**
 * Reads a table of days and values that was pasted from a sheet: a row a line, cells between tabs, semicolons, bars, or
 * wide gaps. A unit may stand beside the number. Empty lines and a heading, a first line without a digit, are passed over; a row that cannot be read
 * is listed with the reason, and never dropped.
 */
export function readMeasurementTable(text: string, reading: TableReading): MeasurementTable {
  const table: MeasurementTable = { good: [], bad: [] };
  let isFirst = true;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const row = index + 1;
    const read = readRow(line, reading);
    if (typeof read !== 'string') table.good.push({ row, ...read });
    else if (!isFirst || /\d/.test(line)) table.bad.push({ row, text: line.trim(), fault: read });
    isFirst = false;
  }
  return table;
}

function readRow(
  line: string,
  { unit, today, decimalMark, order }: TableReading,
): { on: string; value: string } | RowFault {
  const cells = cellsOf(line);
  const dayAt = cells.findIndex((cell) => readWrittenDay(cell, order) !== null);
  const on = dayAt < 0 ? null : readWrittenDay(cells[dayAt] ?? '', order);
  if (on === null) return 'no_day';
  const written = readWrittenValue(cells.filter((_cell, index) => index !== dayAt).join(' '), decimalMark);
  if (!written) return 'no_number';
  if (written.words !== '' && written.words.toLowerCase() !== unit.toLowerCase()) {
    // More digits are a second number, of which nobody knows which one counts.
    return /\d/.test(written.words) ? 'no_number' : 'unit_differs';
  }
  return on > today ? 'in_the_future' : { on, value: written.value };
}

/** A comma divides cells only where nothing else does, and a blank behind it says that it is no decimal mark. */
function cellsOf(line: string): string[] {
  const cells = line.split(/\t|;|\||\s{2,}/).map((cell) => cell.trim());
  const parts = cells.filter((cell) => cell !== '');
  if (parts.length > 1) return parts;
  const byComma = line.split(/,\s+|,(?=\D*$)|(?<=\d{4}-\d{2}-\d{2}),/).map((cell) => cell.trim());
  if (byComma.length > 1) return byComma;
  const [first = '', ...rest] = line.trim().split(/[ \u3000]+/);
  return [first, rest.join(' ')];
}
