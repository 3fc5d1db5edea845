import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import * as z from 'zod/mini';
import { type Refusal, refuse } from '../domain/refusal';
import type { SourceFile } from './source-file';

const Records = z.array(z.object({ info: z.object({ lines: z.int() }), record: z.array(z.string()) }));

/** Reads a table whose cells lie between commas, semicolons or tabs, whichever its lines have most of. */
export function readCsv(text: string): SourceFile | Refusal {
  const delimiter = likeliestDelimiter(text);
  try {
    const records = Records.parse(
      parse(text, { bom: true, delimiter, info: true, relax_column_count: true, relax_quotes: true }),
    );
    return {
      kind: 'rows',
      rows: records.map(({ info, record }) => ({ line: firstLine(info.lines, record), cells: record })),
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refuse('wrong_type', 'The table cannot be read: a quotation mark is opened and not closed.', 'file');
  }
}

/** The parser tells the line a record ends on; line breaks within its cells lie above it. */
function firstLine(lastLine: number, record: readonly string[]): number {
  return lastLine - record.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
}

function likeliestDelimiter(text: string): string {
  const sample = text.slice(0, 20_000).replace(/"[^"]*"/g, '');
  const countOf = (delimiter: string) => sample.split(delimiter).length;
  return [',', ';', '\t'].reduce((most, one) => (countOf(one) > countOf(most) ? one : most));
}
