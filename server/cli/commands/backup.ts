import { stat } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod/mini';
import { fail } from '../../failure';
import { defineCliCommand } from '../cli-command';
import { dataOptions, withDataOptions, withService } from '../data-options';

/** Writes a whole and consistent copy of the embedded database while the API goes on working. */
export const backup = defineCliCommand({
  name: 'backup',
  summary: 'copy all data into a new file, while the API runs (PostgreSQL: use pg_dump)',
  configure: (command) => withDataOptions(command.argument('<file>', 'the copy, which must not exist yet')),
  options: z.object(dataOptions),
  run: async ({ options, positional, terminal }) => {
    const file = path.resolve(positional[0] ?? '');
    if (options.databaseUrl) return fail('wrong_type', 'Back up PostgreSQL with pg_dump.');
    if (await stat(file).catch(() => null)) return fail('conflict', `The file ${file} is there already.`);
    await withService(options, (service) => service.storage.backup(file));
    if (options.json) terminal.out(JSON.stringify({ file }));
    else terminal.tell(`The copy is in ${file}.`);
    return undefined;
  },
});
