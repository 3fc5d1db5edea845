import * as z from 'zod/mini';
import { isFailure } from '../../failure';
import { defineCliCommand } from '../cli-command';
import { readJudgedSnapshot } from '../judged-snapshot';

/** What the rules find in a snapshot; one JSON line a finding. */
export const evaluate = defineCliCommand({
  name: 'evaluate',
  summary: 'the gaps in a snapshot, one JSON line each',
  configure: (command) =>
    command
      .argument('<snapshot>', 'a file, or - for stdin')
      .option('--on <day>', 'the day to judge by, YYYY-MM-DD (default: today in the workspace)')
      .option('--not-evaluated', 'also what could not be checked, and why')
      .option('--json', 'print JSON, as it always does'),
  options: z.object({
    on: z.optional(z.string()),
    notEvaluated: z.optional(z.boolean()),
    json: z.optional(z.boolean()),
  }),
  run: async ({ options, positional, terminal }) => {
    const judged = await readJudgedSnapshot(positional[0] ?? '-', options.on, terminal);
    if (isFailure(judged)) return judged;
    const { snapshot, today } = judged;
    const { evaluate: evaluateSnapshot } = await import('../../../lib/domain/evaluate');
    const { findings, notEvaluated } = evaluateSnapshot(snapshot, today);
    const shown = options.notEvaluated ? [...findings, ...notEvaluated] : findings;
    // One write: a line each would take seconds for a large workspace.
    if (shown.length > 0) terminal.out(shown.map((entry) => JSON.stringify(entry)).join('\n'));
    return undefined;
  },
});
