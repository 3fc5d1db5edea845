import * as z from 'zod/mini';
import { isFailure } from '../../failure';
import { defineCliCommand } from '../cli-command';
import { dataOptions, withDataOptions, withService } from '../data-options';

/** Makes a workspace and the one-time address by which its owner sets it up. */
export const workspaceCreate = defineCliCommand({
  name: 'workspace create',
  summary: 'make a workspace; prints {workspaceId, setupUrl}',
  configure: (command) =>
    withDataOptions(command)
      .requiredOption('--name <name>', 'what the team calls itself')
      .option('--locale <code>', 'language of its texts', 'en')
      .option('--time-zone <name>', 'IANA time zone of its days', 'UTC'),
  options: z.object({ ...dataOptions, name: z.string(), locale: z.string(), timeZone: z.string() }),
  run: ({ options, terminal }) =>
    withService(options, async (service) => {
      const { openWorkspace } = await import('../../services/open-workspace');
      const made = await openWorkspace(service, options);
      if (isFailure(made)) return made;
      terminal.out(JSON.stringify(made));
      return undefined;
    }),
});
