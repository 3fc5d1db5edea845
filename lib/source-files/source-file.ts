/** A file as somebody handed it in. */
export type NamedBytes = { name: string; bytes: Uint8Array };

/** What a file holds that a statement of work can be read from. */
export type SourceFile =
  | { kind: 'text'; text: string }
  /** Rows of a table, each with the line of the file it begins on, from 1. */
  | { kind: 'rows'; rows: SourceRow[] };

export type SourceRow = { line: number; cells: string[] };

/** The largest file that is read, in bytes. */
export const largestFile = 20 * 2 ** 20;
