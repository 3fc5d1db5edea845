import { type Refusal, refuse } from '../refusal';
import { type Block, blocksOf } from './blocks';
import { detectLanguage, lexiconOf } from './detect-language';
import { type DraftDocument, type DraftIds, draftDocuments } from './draft-documents';
import type { PlacedPart } from './part';
import { type Left, readBlocks } from './read-blocks';
import type { ReadingContext } from './reading-context';
import { hasWords, sourceLinesOf } from './source-line';
import type { TableRow } from './table-block';

/** The most lines that are read. */
export const mostLines = 5000;

export type StatementOptions = {
  /** The language of the statement; told from its words when not given. */
  language?: string;
  /** The day to read dates without a year by, `YYYY-MM-DD`. */
  today: string;
  ids: DraftIds;
};

/** A line of the source from which no part of an agreement follows; lines count from 1. */
export type NotUnderstood = { line: number; text: string };

export type StatementReading = {
  language: string;
  /** Scope items, criteria and milestones, in the order of the source. */
  documents: DraftDocument[];
  notUnderstood: NotUnderstood[];
};

/**
 * Reads a statement of work. Every line with something on it is a line of a document, a heading above one
 * (`importedFrom`), or is listed as not understood. Refuses an empty text and one of more than 5,000 lines.
 */
export function readStatementOfWork(text: string, options: StatementOptions): StatementReading | Refusal {
  const lines = sourceLinesOf(text);
  const filled = lines
    .filter(({ raw }) => raw.trim() !== '')
    .map(({ number, raw }) => ({ line: number, text: raw.trim() }));
  return readFilled(filled, text, options, (language) => blocksOf(lines, language));
}

/** As `readStatementOfWork`, of a table: each row with the line it begins on and its cells. */
export function readRowsOfWork(
  rows: readonly { line: number; cells: readonly string[] }[],
  options: StatementOptions,
): StatementReading | Refusal {
  const filled = rows
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ line, cells }) => ({ line, text: cells.map((cell) => cell.trim()).join(' | ') }));
  const tableRows: TableRow[] = rows
    .filter(({ cells }) => cells.some(hasWords))
    .map(({ line, cells }) => ({ cells: cells.map((cell) => cell.trim()), lines: [line] }));
  const table: Block = { kind: 'table', rows: tableRows, drawnLines: [], isHeaded: false, lineCount: tableRows.length };
  return readFilled(filled, filled.map(({ text }) => text).join('\n'), options, () => [table]);
}

function readFilled(
  filled: readonly NotUnderstood[],
  text: string,
  options: StatementOptions,
  blocksIn: (language: string) => Block[],
): StatementReading | Refusal {
  if (filled.length === 0) return refuse('required', 'There is nothing to read: the statement of work is empty.');
  const lineCount = filled.at(-1)?.line ?? 0;
  if (lineCount > mostLines) {
    return refuse(
      'too_large',
      `The statement of work has ${lineCount} lines; at most ${mostLines} are read. Split it in parts.`,
    );
  }
  const lexicon = options.language === undefined ? detectLanguage(text) : lexiconOf(options.language);
  const context: ReadingContext = {
    today: options.today,
    language: options.language ?? lexicon.code,
    decimalMark: lexicon.decimalMark,
  };
  const { parts, left } = readBlocks(blocksIn(lexicon.code), context);
  return {
    language: context.language,
    documents: draftDocuments(parts, options.ids, context),
    notUnderstood: notUnderstoodOf(filled, parts, left),
  };
}

/** Everything that no part holds: whole lines, and the sentences of a line whose other sentences were understood. */
function notUnderstoodOf(
  filled: readonly NotUnderstood[],
  parts: readonly PlacedPart[],
  left: readonly Left[],
): NotUnderstood[] {
  const understood = new Set(
    parts.flatMap(({ lines, under }) => [...lines, ...under.flatMap((heading) => heading.lines)]),
  );
  const whole = filled.filter(({ line }) => !understood.has(line));
  const sentences = left.flatMap(({ lines, text }) => {
    const shared = lines.find((line) => understood.has(line));
    return shared === undefined ? [] : [{ line: shared, text }];
  });
  return [...whole, ...sentences].sort((a, b) => a.line - b.line);
}
