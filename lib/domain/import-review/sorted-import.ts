import type { NewPart } from '../templates/new-part';
import type { ImportKind, ImportRow } from './import-row';

/** What somebody decided about one row; what is missing stays as it was read. */
export type ImportDecision = { kind?: ImportKind /** Day of a milestone. */; dueOn?: string };
export type ImportDecisions = Readonly<Record<string, ImportDecision>>;

/** What goes into the draft, and what does not. */
export type SortedImport = {
  parts: NewPart[];
  /** Rows that are not taken over, with their line. */
  left: { line: number; text: string }[];
  /** Keys of milestones that have no day yet: a milestone cannot be without one. */
  withoutDay: string[];
};

/** The kind of a row as it was decided, else as it was read. */
export function kindOf(row: ImportRow, decisions: ImportDecisions): ImportKind {
  return decisions[row.key]?.kind ?? row.kind;
}

/** The parts that the rows become, in the order of the source. `newId` makes ids for lines that were not understood. */
export function sortedImport(
  rows: readonly ImportRow[],
  decisions: ImportDecisions,
  newId: () => string,
): SortedImport {
  const sorted: SortedImport = { parts: [], left: [], withoutDay: [] };
  for (const [at, row] of rows.entries()) {
    const kind = kindOf(row, decisions);
    if (kind === 'left') {
      sorted.left.push({ line: row.line, text: row.text });
      continue;
    }
    const dueOn = decisions[row.key]?.dueOn ?? row.document?.dueOn;
    if (kind === 'milestone' && dueOn === undefined) sorted.withoutDay.push(row.key);
    else sorted.parts.push(partOf(row, kind, dueOn, at + 1, newId));
  }
  return sorted;
}

function partOf(
  row: ImportRow,
  kind: Exclude<ImportKind, 'left'>,
  dueOn: string | undefined,
  position: number,
  newId: () => string,
): NewPart {
  const { document, text } = row;
  const isAsRead = document !== null && row.kind === kind;
  if (isAsRead && document.type !== 'milestone') return withPosition(document, position);
  const id = document?.id ?? newId();
  const importedFrom = document?.importedFrom ?? { lines: [row.line], text, under: [] };
  const day = dueOn === undefined ? {} : { dueOn };
  if (kind === 'milestone') {
    const read = document?.type === 'milestone' ? document : { type: 'milestone' as const, name: text.slice(0, 500) };
    return { ...read, id, importedFrom, dueOn: dueOn ?? '' };
  }
  if (kind === 'criterion') {
    const statement = text.slice(0, 2000);
    // A number says that it is measured; which one is the target is for the coach to ask.
    return {
      type: 'criterion',
      id,
      importedFrom,
      ...day,
      position,
      statement,
      kind: /\p{N}/u.test(statement) ? 'hard' : 'felt',
    };
  }
  if (document?.type === 'scopeItem') return { ...document, kind, position };
  return { type: 'scopeItem', id, importedFrom, ...day, kind, text, position };
}

function withPosition(document: Exclude<ImportRow['document'], null>, position: number): NewPart {
  return document.type === 'milestone' ? document : { ...document, position };
}
