import type { DraftDocument } from '../sow-import/draft-documents';
import type { StatementReading } from '../sow-import/read-statement-of-work';

/** What a line of a statement of work can become; `left` is not taken over. */
export const importKinds = [
  'deliverable',
  'activity',
  'exclusion',
  'assumption',
  'clientDuty',
  'criterion',
  'milestone',
  'left',
] as const;
export type ImportKind = (typeof importKinds)[number];

/** One line of the source as it is reviewed. */
export type ImportRow = {
  /** The same in each reading of the same source. */
  key: string;
  /** Line of the source, from 1. */
  line: number;
  /** What the line becomes, or would be. */
  text: string;
  kind: ImportKind;
  /** What the importer made of it; null for what it did not understand. */
  document: DraftDocument | null;
};

/** Every line of the source in its order: what was understood, and what was not. */
export function importRows({ documents, notUnderstood }: StatementReading): ImportRow[] {
  const understood = documents.map(
    (document, at): ImportRow => ({
      key: `d${at}`,
      line: document.importedFrom?.lines[0] ?? 0,
      text: textOf(document),
      kind: document.type === 'scopeItem' ? document.kind : document.type,
      document,
    }),
  );
  const left = notUnderstood.map(
    ({ line, text }, at): ImportRow => ({ key: `n${at}`, line, text, kind: 'left', document: null }),
  );
  return [...understood, ...left].sort((a, b) => a.line - b.line);
}

export function textOf(document: DraftDocument): string {
  switch (document.type) {
    case 'scopeItem':
      return document.text;
    case 'criterion':
      return document.statement;
    case 'milestone':
      return document.name;
  }
}
