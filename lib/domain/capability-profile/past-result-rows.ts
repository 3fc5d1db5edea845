import { readWrittenValue } from '../measurements/read-measurement';

/** One pasted line as a past result, or why it is none. */
export type PastResultRow =
  | { ok: true; text: string; result: { metric: string; value: string; unit: string; industry?: string; on: string } }
  | { ok: false; line: number; text: string; lacks: 'columns' | 'value' | 'day' };

/**
 * Reads lines pasted from a table: metric, value with its unit, industry and day, parted by tabs, or by semicolons
 * where there are none. Industry and day may be missing; `defaultOn` stands for a missing day. Empty lines are passed
 * over; no other line is lost.
 */
export function readPastResultRows(text: string, decimalMark: '.' | ',', defaultOn: string): PastResultRow[] {
  return text.split('\n').flatMap((written, index): PastResultRow[] => {
    if (written.trim() === '') return [];
    const refuse = (lacks: 'columns' | 'value' | 'day'): PastResultRow[] => [
      { ok: false, line: index + 1, text: written.trim(), lacks },
    ];
    const cells = written.split(written.includes('\t') ? '\t' : ';').map((cell) => cell.trim());
    const [metric = '', valueCell = '', ...rest] = cells;
    if (metric === '' || cells.length < 2) return refuse('columns');
    const value = readWrittenValue(valueCell, decimalMark);
    if (!value) return refuse('value');
    const last = rest.at(-1) ?? '';
    const hasDay = /^\d{4}-\d{2}-\d{2}$/.test(last);
    const others = hasDay ? rest.slice(0, -1) : rest;
    const unit = value.words || others.shift() || '';
    if (unit === '') return refuse('value');
    const industry = others[0] ?? '';
    if (others.length > 1) return refuse('day');
    const on = hasDay ? last : defaultOn;
    const result = { metric, value: value.value, unit, ...(industry === '' ? {} : { industry }), on };
    return [{ ok: true, text: written.trim(), result }];
  });
}
