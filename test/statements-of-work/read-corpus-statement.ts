import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isRefusal } from '../../lib/domain/refusal';
import {
  readRowsOfWork,
  readStatementOfWork,
  type StatementReading,
} from '../../lib/domain/sow-import/read-statement-of-work';
import { readSourceFile } from '../../lib/source-files/read-source-file';
import type { LabelledStatement } from './corpus';

/** What the importer makes of one file of the corpus, and how many lines with words the file has. */
export async function readCorpusStatement(
  statement: LabelledStatement,
): Promise<{ reading: StatementReading; filled: number }> {
  const source = await readSourceFile({ name: path.basename(statement.file), bytes: readFileSync(statement.file) });
  if (isRefusal(source)) throw new Error(`${statement.name}: ${source.message}`);
  let made = 0;
  const next = () => {
    made += 1;
    return `part-${made}`;
  };
  const options = {
    today: statement.expected.today,
    ids: { engagementId: 'engagement', agreementId: 'agreement', next },
  };
  const reading =
    source.kind === 'rows' ? readRowsOfWork(source.rows, options) : readStatementOfWork(source.text, options);
  if (isRefusal(reading)) throw new Error(`${statement.name}: ${reading.message}`);
  const { documents, headings, notUnderstood } = statement.expected;
  return { reading, filled: new Set([...documents.flatMap(({ lines }) => lines), ...headings, ...notUnderstood]).size };
}
