import * as z from 'zod/mini';
import { fail, isFailure } from '../../failure';
import { defineCliCommand } from '../cli-command';
import { readSnapshotFile } from '../read-snapshot-file';

/** The longest text that is held against a scope, in characters; as long as a request's. */
const longestText = 10_000;

/** Whether a task is in the agreed scope, and the words that say so. */
export const inScope = defineCliCommand({
  name: 'in-scope',
  summary: 'whether a text is in an engagement’s scope; prints {verdict, item, score, why, nearest}',
  configure: (command) =>
    command
      .argument('<snapshot>', 'a file, or - for stdin')
      .requiredOption('--engagement <id>', 'which engagement')
      .requiredOption('--text <text>', 'the task: its title, then its description on further lines')
      .option('--json', 'print JSON, as it always does'),
  options: z.object({ engagement: z.string(), text: z.string(), json: z.optional(z.boolean()) }),
  run: async ({ options, positional, terminal }) => {
    const text = options.text.trim();
    if (text === '') return fail('required', 'Say what the task is.', '--text');
    if (text.length > longestText) return fail('too_large', 'A task has at most 10,000 characters here.', '--text');
    const snapshot = await readSnapshotFile(positional[0] ?? '-', terminal);
    if (isFailure(snapshot)) return snapshot;
    const [{ indexDocuments }, { explainScope }] = await Promise.all([
      import('../../../lib/domain/documents/document-index'),
      import('../../../lib/domain/scope-match/explain-scope'),
    ]);
    const index = indexDocuments(snapshot.documents);
    if (!index.find('engagement', options.engagement)) {
      return fail('not_found', 'There is no such engagement in this snapshot.', '--engagement');
    }
    terminal.out(JSON.stringify(explainScope(index, options.engagement, snapshot.workspace.locale, text)));
    return undefined;
  },
});
