import type { Refusal } from '../refusal';
import type { DraftIds } from '../sow-import/draft-documents';
import { readOwnJson } from '../sow-import/read-own-json';
import { readRowsOfWork, readStatementOfWork, type StatementReading } from '../sow-import/read-statement-of-work';
import type { KeptImport } from './kept-import';

/** Reads the source of an import; refuses what is empty, too long, or no statement of work. */
export function readKeptImport({ source, today }: KeptImport, ids: DraftIds): StatementReading | Refusal {
  switch (source.kind) {
    case 'text':
      return readStatementOfWork(source.text, { today, ids });
    case 'rows':
      return readRowsOfWork(source.rows, { today, ids });
    case 'json':
      return readOwnJson(source.text, ids);
  }
}
