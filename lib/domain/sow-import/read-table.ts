import type { ColumnKind, SectionKind } from './lexicon';
import { columnKinds } from './lexicon';
import { wordsOfAll } from './lexicons';
import type { Part } from './part';
import { periodOf } from './period';
import { phraseFinder } from './phrases';
import { type Allowance, isOnlyAmount, readAllowance } from './read-allowance';
import { dueDayOf, readDays } from './read-days';
import { readPart, saysFeeling } from './read-part';
import { readTarget } from './read-target';
import type { ReadingContext } from './reading-context';
import { sectionNamed, sectionOfHeading } from './section-kind';
import { hasWords } from './source-line';
import type { TableBlock, TableRow } from './table-block';
import { targetOfCells } from './target-of-cells';

/** What each column of a table holds, by its place. */
type Columns = { header?: TableRow; kinds: (ColumnKind | undefined)[]; section: SectionKind | undefined };

/** What was read out of a row; without a part it was not understood. */
export type ReadRow = { row: TableRow; part: Part | undefined };

/** Reads a table under a heading of `section`. Its first row with two known column names is its header. */
export function readTable(
  table: Pick<TableBlock, 'rows' | 'isHeaded'>,
  section: SectionKind | undefined,
  context: ReadingContext,
): { header: TableRow | undefined; rows: ReadRow[] } {
  const columns = columnsOf(table, section, context);
  const read = table.rows
    .filter((row) => row !== columns.header)
    .map((row) => ({ row, part: partOfRow(row, columns, context) }));
  return { header: columns.header, rows: read };
}

const columnFinders = columnKinds.map((kind) => ({
  kind,
  find: phraseFinder(wordsOfAll((lexicon) => lexicon.columns[kind])),
}));

/** The kind of column a header's cell names, when its words are most of the cell. */
function columnNamed(cell: string): ColumnKind | undefined {
  const plain = cell.normalize('NFKC').trim().toLowerCase();
  const found = columnFinders.find(({ find }) => {
    const hit = find(plain);
    return hit && hit.end - hit.start >= plain.length * 0.7;
  });
  return found?.kind;
}

function columnsOf(
  { rows, isHeaded }: Pick<TableBlock, 'rows' | 'isHeaded'>,
  section: SectionKind | undefined,
  context: ReadingContext,
): Columns {
  const header = headerOf(rows, isHeaded);
  const body = rows.filter((row) => row !== header);
  const kinds = (header?.cells.map(columnNamed) ?? []).map((kind, column) =>
    kind === 'target' && !body.every(({ cells }) => isFigure(cells[column] ?? '')) ? undefined : kind,
  );
  const kindColumn = kindColumnOf(body);
  if (kindColumn >= 0) kinds[kindColumn] = 'kind';
  const name = nameColumnOf(kinds, body, section);
  const named = kinds.map((kind, column) => (column === name ? 'name' : kind === 'name' ? undefined : kind));
  while (named.length <= name) named.push(named.length === name ? 'name' : undefined);
  const counts = named.includes('target') && section !== 'ignored';
  const said = header && sectionOfHeader(header, name, body, named, context);
  return { ...(header ? { header } : {}), kinds: named, section: counts ? 'criterion' : (section ?? said) };
}

/** Whether a cell has a number and little else: a column of goals may hold sentences. */
const isFigure = (cell: string): boolean => /\d/.test(cell) && cell.length <= 20;

/** The row with two known names of columns, or the first above a drawn line or above figures that it has not. */
function headerOf(rows: readonly TableRow[], isHeaded: boolean): TableRow | undefined {
  const known = rows.slice(0, 5).find((row) => row.cells.filter((cell) => columnNamed(cell)).length >= 2);
  const [first, ...others] = rows;
  if (known || !first || others.length === 0) return known;
  const overFigures =
    !first.cells.some((cell) => /\d/.test(cell)) &&
    first.cells.some((_cell, column) => others.every(({ cells }) => /\d/.test(cells[column] ?? '')));
  return isHeaded || overFigures ? first : undefined;
}

/** Of the columns that are called names, or of those called nothing, the one with the longest words. */
function nameColumnOf(
  kinds: readonly (ColumnKind | undefined)[],
  body: readonly TableRow[],
  section: SectionKind | undefined,
): number {
  const width = Math.max(0, ...body.map(({ cells }) => cells.length));
  const length = (column: number) => body.reduce((sum, { cells }) => sum + (cells[column]?.length ?? 0), 0);
  const longestOf = (columns: readonly number[]) =>
    columns.reduce((best, column) => (best < 0 || length(column) > length(best) ? column : best), -1);
  const columns = Array.from({ length: width }, (_none, column) => column);
  const called = columns.filter((column) => kinds[column] === 'name');
  if (called.length > 0) return section === 'milestone' ? (called[0] ?? -1) : longestOf(called);
  return longestOf(columns.filter((column) => kinds[column] === undefined));
}

/** What a table is about whose headings do not say: what its header does, or names with days. */
function sectionOfHeader(
  header: TableRow,
  name: number,
  body: readonly TableRow[],
  kinds: readonly (ColumnKind | undefined)[],
  context: ReadingContext,
): SectionKind | undefined {
  const said = sectionNamed(header.cells[name] ?? '')?.kind ?? sectionOfHeading(header.cells[name] ?? '');
  if (said) return said;
  const date = kinds.indexOf('date');
  const dated = body.filter(({ cells }) => readDays((cells[date] ?? '').normalize('NFKC'), context.today).length > 0);
  return body.length > 0 && dated.length === body.length ? 'milestone' : undefined;
}

/** The column whose cells mostly say what kind of part their row is; -1 when there is none. */
function kindColumnOf(rows: readonly TableRow[]): number {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const shares = Array.from({ length: width }, (_none, column) => {
    const filled = rows.map(({ cells }) => cells[column] ?? '').filter(hasWords);
    const named = filled.filter((cell) => (sectionNamed(cell)?.share ?? 0) >= 0.75);
    return filled.length >= 2 && new Set(named).size >= 2 ? named.length / filled.length : 0;
  });
  const best = Math.max(0, ...shares);
  return best >= 0.7 ? shares.indexOf(best) : -1;
}

function partOfRow(row: TableRow, columns: Columns, context: ReadingContext): Part | undefined {
  const cellOf = (kind: ColumnKind) => row.cells[columns.kinds.indexOf(kind)]?.trim() ?? '';
  const section =
    (cellOf('kind') && sectionNamed(cellOf('kind'))?.kind) || (cellOf('kind') ? undefined : columns.section);
  const text = cellOf('name') || (columns.kinds.includes('name') ? '' : longestCell(row));
  if (!hasWords(text) || section === undefined) return undefined;
  if (section === 'criterion') return criterionOfRow(row, text, columns, context);
  const withDay = section === 'milestone' ? `${text} ${cellOf('date')}` : text;
  const part = readPart(withDay, section, false, context);
  // What a cell calls a deliverable is one, however its name sounds.
  const said = part?.kind === 'activity' && section === 'deliverable' ? { ...part, kind: section } : part;
  return said && completed(said, row, columns, context, text);
}

/** Adds what stands in the columns beside the name. */
function completed(part: Part, row: TableRow, columns: Columns, context: ReadingContext, text: string): Part {
  const cellOf = (kind: ColumnKind) => row.cells[columns.kinds.indexOf(kind)]?.trim() ?? '';
  const note = noteOf(row, columns, text);
  const noted = note === '' ? {} : { note };
  if (part.kind === 'milestone') {
    const acceptance = cellOf('acceptance');
    return { ...part, text, ...(acceptance ? { acceptance } : {}), ...noted };
  }
  if (part.kind === 'exclusion' || part.kind === 'assumption') return { ...part, ...noted };
  const dueOn = part.dueOn ?? dueDayOf(readDays(cellOf('date').normalize('NFKC'), context.today))?.day;
  const dated = dueOn === undefined ? {} : { dueOn };
  if (part.kind === 'hard' || part.kind === 'felt') return { ...part, ...dated, ...noted };
  const quantity = cellOf('quantity') || (row.cells.find(isOnlyAmount) ?? '');
  const allowance = part.allowance ?? allowanceOfCells(quantity, cellOf('rhythm'), context);
  return { ...part, ...dated, ...(allowance ? { allowance } : {}), ...noted };
}

function allowanceOfCells(quantity: string, rhythm: string, context: ReadingContext): Allowance | undefined {
  const allowance = readAllowance(quantity, context.decimalMark, true);
  const period = allowance?.period ?? periodOf(rhythm);
  return allowance && { ...allowance, ...(period ? { period } : {}) };
}

/** A row under goals: its columns say where it stands and shall get, its sentence does, or its first number. */
function criterionOfRow(row: TableRow, text: string, columns: Columns, context: ReadingContext): Part | undefined {
  const whole = row.cells.filter(hasWords).join(' · ');
  const columnTarget = targetOfColumns(row, text, columns, context);
  if (columnTarget && !saysFeeling(text))
    return completed({ ...columnTarget, kind: 'hard', text: whole }, row, columns, context, whole);
  const sentence = readPart(text, 'criterion', false, context);
  if (sentence?.kind === 'hard') return completed(sentence, row, columns, context, text);
  const column = row.cells.findIndex((cell) => cell !== text && readTarget(cell, context));
  const target = readTarget(row.cells[column] ?? '', context);
  if (!target) return sentence && completed(sentence, row, columns, context, text);
  const measured = columns.header?.cells[column];
  const metric = measured ? `${measured}, ${text}` : text;
  return completed({ ...target, kind: 'hard', text: whole, metric }, row, columns, context, whole);
}

/** What no other field of the part holds: 'Detail: Accounts, contacts'. */
function noteOf(row: TableRow, columns: Columns, text: string): string {
  const held: readonly (ColumnKind | undefined)[] = ['kind', 'name', 'acceptance', 'number'];
  return row.cells
    .map((cell, index) => ({ cell: cell.trim(), name: columns.header?.cells[index] ?? '', kind: columns.kinds[index] }))
    .filter(({ cell, kind }) => hasWords(cell) && !held.includes(kind) && !text.includes(cell))
    .map(({ cell, name }) => (name === '' ? cell : `${name}: ${cell}`))
    .join(' · ');
}

function targetOfColumns(row: TableRow, metric: string, columns: Columns, context: ReadingContext) {
  const cellOf = (kind: ColumnKind) => row.cells[columns.kinds.indexOf(kind)]?.trim() ?? '';
  const target = targetOfCells(cellOf('baseline'), cellOf('target'), `${metric} ${cellOf('target')}`, context);
  return target && { ...target, metric };
}

const longestCell = ({ cells }: TableRow) =>
  cells.reduce((longest, cell) => (cell.length > longest.length ? cell : longest), '');
