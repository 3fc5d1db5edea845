import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { v7 } from 'uuid';
import * as z from 'zod/mini';
import { isRefusal } from '../../../lib/domain/refusal';
import type { StatementOptions } from '../../../lib/domain/sow-import/read-statement-of-work';
import { type Failure, fail, isFailure } from '../../failure';
import { defineCliCommand, type Terminal } from '../cli-command';
import { judgedDay } from '../judged-day';

/** A statement of work as a draft agreement, with what was not understood. */
export const importStatement = defineCliCommand({
  name: 'import',
  summary:
    'a statement of work (.md, .txt, .docx, .csv, .json) as a draft agreement; prints {documents, notUnderstood}',
  configure: (command) =>
    command
      .argument('<file>', 'a file, or - for text on stdin')
      .option('--language <code>', 'its language (default: told from its words)')
      .option('--on <day>', 'the day to read dates without a year by, YYYY-MM-DD (default: today)')
      .option('--json', 'print JSON, as it always does'),
  options: z.object({
    language: z.optional(z.string()),
    on: z.optional(z.string()),
    json: z.optional(z.boolean()),
  }),
  run: async ({ options, positional, terminal }) => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const today = judgedDay(options.on, zone);
    if (isFailure(today)) return today;
    const file = await readBytes(positional[0] ?? '-', terminal);
    if (isFailure(file)) return file;
    const ids = { engagementId: v7(), agreementId: v7(), next: () => v7() };
    const reading = await readDraft(file, { today, ids, ...(options.language ? { language: options.language } : {}) });
    if (isRefusal(reading)) return fail(reading.code, reading.message, reading.path);
    const agreement = {
      type: 'agreement',
      id: ids.agreementId,
      engagementId: ids.engagementId,
      version: 1,
      status: 'draft',
      language: reading.language,
      channels: [],
    };
    const { documents, notUnderstood } = reading;
    terminal.out(JSON.stringify({ documents: [agreement, ...documents], notUnderstood }, null, 2));
    return undefined;
  },
});

type ReadFile = { name: string; bytes: Uint8Array };

async function readBytes(file: string, terminal: Terminal): Promise<ReadFile | Failure> {
  if (file === '-') return { name: 'stdin.txt', bytes: new TextEncoder().encode(await terminal.readInput()) };
  try {
    return { name: path.basename(file), bytes: await readFile(file) };
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return fail('not_found', `The file ${file} ${isMissing ? 'is not there' : 'cannot be read'}.`);
  }
}

async function readDraft(file: ReadFile, options: StatementOptions) {
  const [{ readSourceFile }, { decodeText }] = await Promise.all([
    import('../../../lib/source-files/read-source-file'),
    import('../../../lib/source-files/decode-text'),
  ]);
  if (file.name.toLowerCase().endsWith('.json')) {
    const text = decodeText(file.bytes);
    if (typeof text !== 'string') return text;
    const { readOwnJson } = await import('../../../lib/domain/sow-import/read-own-json');
    return readOwnJson(text.replace(/^\uFEFF/, ''), options.ids);
  }
  const source = await readSourceFile(file);
  if (isRefusal(source)) return source;
  const { readRowsOfWork, readStatementOfWork } = await import('../../../lib/domain/sow-import/read-statement-of-work');
  return source.kind === 'rows' ? readRowsOfWork(source.rows, options) : readStatementOfWork(source.text, options);
}
