import * as z from 'zod/mini';
import { fail, isFailure } from '../../failure';
import { defineCliCommand } from '../cli-command';
import { readSnapshotFile } from '../read-snapshot-file';

/** The digest that the signers of an agreement sign. */
export const digest = defineCliCommand({
  name: 'digest',
  summary: 'the digest of an agreement’s signed terms; prints {agreementId, version, digest}',
  configure: (command) =>
    command
      .argument('<snapshot>', 'a file, or - for stdin')
      .requiredOption('--agreement <id>', 'which agreement')
      .option('--json', 'print JSON, as it always does'),
  options: z.object({ agreement: z.string(), json: z.optional(z.boolean()) }),
  run: async ({ options, positional, terminal }) => {
    const snapshot = await readSnapshotFile(positional[0] ?? '-', terminal);
    if (isFailure(snapshot)) return snapshot;
    const [{ IndexedState }, { digestOf, signedTermsIn }] = await Promise.all([
      import('../../../lib/domain/states/indexed-state'),
      import('../../../lib/domain/agreement-terms/signed-terms'),
    ]);
    const state = new IndexedState(snapshot.workspace, snapshot.documents);
    const agreement = state.find('agreement', options.agreement);
    if (!agreement) return fail('not_found', 'There is no such agreement in this snapshot.', '--agreement');
    const digest = digestOf(signedTermsIn(state, agreement));
    terminal.out(JSON.stringify({ agreementId: agreement.id, version: agreement.version, digest }));
    return undefined;
  },
});
