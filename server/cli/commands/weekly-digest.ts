import * as z from 'zod/mini';
import { isFailure } from '../../failure';
import { defineCliCommand } from '../cli-command';
import { readJudgedSnapshot } from '../judged-snapshot';

/** A week in a workspace, for its leads: what clients got, then what needs somebody. */
export const weeklyDigest = defineCliCommand({
  name: 'weekly-digest',
  summary: 'what the last seven days brought clients, and what needs attention',
  configure: (command) =>
    command
      .argument('<snapshot>', 'a file, or - for stdin')
      .option('--on <day>', 'the last day of the week, YYYY-MM-DD (default: today in the workspace)')
      .option('--language <code>', 'en, de, ja or zh-CN (default: the workspace’s)')
      .option('--json', 'print JSON'),
  options: z.object({
    on: z.optional(z.string()),
    language: z.optional(z.string()),
    json: z.optional(z.boolean()),
  }),
  run: async ({ options, positional, terminal }) => {
    const judged = await readJudgedSnapshot(positional[0] ?? '-', options.on, terminal);
    if (isFailure(judged)) return judged;
    const { snapshot, today } = judged;
    const { weeklyDigest: digestOf, weeklyDigestText } = await import('../../../lib/domain/portfolio/weekly-digest');
    const digest = digestOf(snapshot, today);
    const language = options.language ?? snapshot.workspace.locale;
    terminal.out(options.json ? JSON.stringify(digest) : weeklyDigestText(digest, language));
    return undefined;
  },
});
