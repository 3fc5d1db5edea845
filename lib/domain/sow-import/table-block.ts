import { type SourceLine, withoutEmphasis } from './source-line';

/** One row of a table, where it stands in the source. */
export type TableRow = {
  cells: string[];
  lines: number[];
};

export type TableBlock = {
  rows: TableRow[];
  /** Lines that only draw the table. */
  drawnLines: number[];
  /** Whether a line is drawn below the first row, as below names of columns. */
  isHeaded: boolean;
  /** How many lines of the source it takes. */
  lineCount: number;
};

/** Reads the table that begins at `index`: rows between bars as Markdown draws them, or cells between tabs or semicolons. */
export function tableAt(lines: readonly SourceLine[], index: number): TableBlock | undefined {
  return barTableAt(lines, index) ?? tabTableAt(lines, index) ?? semicolonTableAt(lines, index);
}

const isBarRow = (line: SourceLine | undefined): line is SourceLine =>
  line !== undefined && /^\|.*\|$/.test(line.raw.trim());
const isDrawn = (line: SourceLine) => /^\|[\s:|-]+\|$/.test(line.raw.trim());

function barTableAt(lines: readonly SourceLine[], index: number): TableBlock | undefined {
  const table: TableBlock = { rows: [], drawnLines: [], isHeaded: false, lineCount: 0 };
  for (let line = lines[index]; isBarRow(line); line = lines[index + table.lineCount]) {
    if (isDrawn(line)) {
      table.drawnLines.push(line.number);
      table.isHeaded ||= table.rows.length === 1;
    } else table.rows.push({ cells: barCells(line.raw), lines: [line.number] });
    table.lineCount += 1;
  }
  return table.lineCount > 0 ? table : undefined;
}

function barCells(raw: string): string[] {
  return raw
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => withoutEmphasis(cell.trim().replaceAll('\\|', '|')));
}

const isTabRow = (line: SourceLine | undefined): line is SourceLine => line !== undefined && /\S.*\t.*/.test(line.raw);

/** One line with a tab may be anything; two in a row are a table, as spreadsheets paste them. */
function tabTableAt(lines: readonly SourceLine[], index: number): TableBlock | undefined {
  const first = lines[index];
  if (!isTabRow(first) || !isTabRow(lines[index + 1])) return undefined;
  const table: TableBlock = { rows: [], drawnLines: [], isHeaded: false, lineCount: 0 };
  for (let line = lines[index]; line && isTabRow(line); line = lines[index + table.lineCount]) {
    table.rows.push({ cells: line.raw.split('\t').map((cell) => withoutEmphasis(cell.trim())), lines: [line.number] });
    table.lineCount += 1;
  }
  return table;
}

/** How many lines with as many semicolons make a table: one or two are an enumeration in a sentence. */
const fewestSemicolonRows = 3;

function semicolonTableAt(lines: readonly SourceLine[], index: number): TableBlock | undefined {
  const cellsOf = (line: SourceLine | undefined) => line?.raw.trim().split(';') ?? [];
  const width = cellsOf(lines[index]).length;
  const table: TableBlock = { rows: [], drawnLines: [], isHeaded: false, lineCount: 0 };
  for (let line = lines[index]; line && isSemicolonRow(line, width); line = lines[index + table.lineCount]) {
    table.rows.push({ cells: cellsOf(line).map((cell) => withoutEmphasis(cell.trim())), lines: [line.number] });
    table.lineCount += 1;
  }
  return table.lineCount >= fewestSemicolonRows ? table : undefined;
}

const isSemicolonRow = (line: SourceLine, width: number): boolean =>
  width >= 2 && line.marker === undefined && line.raw.trim().split(';').length === width && !/;\s*$/.test(line.raw);
