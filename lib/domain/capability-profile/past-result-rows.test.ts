import { describe, expect, it } from 'vitest';
import { readPastResultRows } from './past-result-rows';

const read = (text: string, mark: '.' | ',' = '.') => readPastResultRows(text, mark, '2026-11-22');

describe('readPastResultRows', () => {
  it('reads metric, value with its unit, industry and day, parted by tabs or semicolons', () => {
    const result = { metric: 'Cost per lead', value: '30.5', unit: 'EUR', industry: 'Retail', on: '2026-01-31' };
    expect(read('Cost per lead\t30.5 EUR\tRetail\t2026-01-31')).toMatchObject([{ ok: true, result }]);
    expect(read('Cost per lead; 30,5; EUR; Retail; 2026-01-31', ',')).toMatchObject([{ ok: true, result }]);
  });

  it('takes today for a missing day, and leaves a missing industry out', () => {
    expect(read('Leads\t85 leads').map((row) => row.ok && row.result)).toEqual([
      { metric: 'Leads', value: '85', unit: 'leads', on: '2026-11-22' },
    ]);
  });

  it.each([
    ['Cost per lead', 'columns'],
    ['\t30 EUR', 'columns'],
    ['Cost per lead\tcheap', 'value'],
    ['Cost per lead\t30', 'value'],
    ['Cost per lead\t30 EUR\tRetail\t31.01.2026', 'day'],
  ])('says what “%s” lacks: %s', (line, lacks) => {
    expect(read(line)).toEqual([{ ok: false, line: 1, text: line.trim(), lacks }]);
  });

  it('loses no line, and numbers the bad ones as they were pasted', () => {
    const rows = read('Leads\t85 leads\n\nnonsense\nLeads\t62 leads\n');
    expect(rows.map(({ ok, text }) => [ok, text])).toEqual([
      [true, 'Leads\t85 leads'],
      [false, 'nonsense'],
      [true, 'Leads\t62 leads'],
    ]);
    expect(rows[1]).toMatchObject({ line: 3 });
  });
});
