import { describe, expect, it } from 'vitest';
import { readMeasurementTable, type TableReading } from './measurement-table';

const english: TableReading = { unit: 'leads', today: '2026-06-05', decimalMark: '.', order: 'month_first' };
const german: TableReading = { ...english, unit: '€', decimalMark: ',', order: 'day_first' };

describe('readMeasurementTable', () => {
  it('reads rows pasted from a sheet, and passes over the heading and empty lines', () => {
    const table = readMeasurementTable('Day\tLeads\n2026-03-31\t44\n\n4/30/2026\t51 leads\n', english);
    expect(table).toEqual({
      good: [
        { row: 2, on: '2026-03-31', value: '44' },
        { row: 4, on: '2026-04-30', value: '51' },
      ],
      bad: [],
    });
  });

  it.each([
    ['31.03.2026;1.234,50 €', '2026-03-31', '1234.50'],
    ['31.3.26\t42,5', '2026-03-31', '42.5'],
    ['2026-03-31, 42,5', '2026-03-31', '42.5'],
    ['31/03/2026 | 42', '2026-03-31', '42'],
    ['2026年3月31日  42 €', '2026-03-31', '42'],
    ['2026-03-31 -3', '2026-03-31', '-3'],
    ['31.03.2026 1\u00a0234,50\u00a0€', '2026-03-31', '1234.50'],
    ['31.03.2026\t12\u202f500', '2026-03-31', '12500'],
    ['42\t31.03.2026', '2026-03-31', '42'],
  ])('reads “%s”', (line, on, value) => {
    expect(readMeasurementTable(line, german).good).toEqual([{ row: 1, on, value }]);
  });

  it.each([
    ['March\t44', 'no_day'],
    ['2026-02-30\t44', 'no_day'],
    ['2026-03-31\tmany', 'no_number'],
    ['2026-03-31\t', 'no_number'],
    ['2026-03-31\t44\t45', 'no_number'],
    ['2026-03-31\t44 visits', 'unit_differs'],
    ['2026-06-06\t44', 'in_the_future'],
  ])('lists “%s” with the reason', (line, fault) => {
    const table = readMeasurementTable(`2026-01-31\t40\n${line}`, english);
    expect(table.good).toHaveLength(1);
    expect(table.bad).toEqual([{ row: 2, text: line.trim(), fault }]);
  });

  it('reads every row, however many', () => {
    const lines = Array.from({ length: 2_500 }, (_, row) => `2026-03-31\t${row}`).join('\n');
    expect(readMeasurementTable(lines, english).good).toHaveLength(2_500);
  });

  it('lists a second line without a number, which is no heading', () => {
    expect(readMeasurementTable('Day\tLeads\nnothing here', english).bad).toEqual([
      { row: 2, text: 'nothing here', fault: 'no_day' },
    ]);
  });
});
