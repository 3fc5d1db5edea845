import path from 'node:path';
import * as z from 'zod/mini';
import { fail } from '../../failure';
import { defineCliCommand } from '../cli-command';
import { dataOptions, withDataOptions } from '../data-options';

/** Brings the data of a backup back, into an empty directory or, with `--replace`, over what is there. */
export const restore = defineCliCommand({
  name: 'restore',
  summary: 'bring a backup back, also while the API runs (PostgreSQL: use pg_restore)',
  configure: (command) =>
    withDataOptions(command.argument('<file>', 'what backup wrote')).option('--replace', 'replace what is there'),
  options: z.object({ ...dataOptions, replace: z.optional(z.boolean()) }),
  run: async ({ options, positional, terminal }) => {
    if (options.databaseUrl) return fail('wrong_type', 'Restore PostgreSQL with pg_restore.');
    const [{ restoreBackup }, { defaultDataDirectory }] = await Promise.all([
      import('../../storage/restore-backup'),
      import('../../storage/open-storage'),
    ]);
    const directory = options.data ?? defaultDataDirectory;
    const failure = await restoreBackup(path.resolve(positional[0] ?? ''), directory, options.replace ?? false);
    if (failure) return failure;
    if (options.json) terminal.out(JSON.stringify({ data: directory }));
    else terminal.tell(`The backup is in ${directory}.`);
    return undefined;
  },
});
