import * as z from 'zod/mini';
import { dayOfInstant } from '../../../lib/domain/values/day';
import { isFailure } from '../../failure';
import { defineCliCommand } from '../cli-command';
import { dataOptions, withDataOptions, withService } from '../data-options';

/** Fills a workspace with the sample: an agency with six clients in different trouble. */
export const seed = defineCliCommand({
  name: 'seed',
  summary: 'fill a workspace with the sample: an agency with six clients',
  configure: (command) =>
    withDataOptions(command)
      .option('--workspace <id>', 'which workspace (default: the only one if it is empty, else a new one)')
      .option('--replace', 'replace what is in the workspace'),
  options: z.object({
    ...dataOptions,
    workspace: z.optional(z.string()),
    replace: z.optional(z.boolean()),
  }),
  run: ({ options, terminal }) =>
    withService(options, async (service) => {
      const [{ seedWorkspace }, { sampleWorkspace }] = await Promise.all([
        import('../../services/seed-workspace'),
        import('../../../lib/domain/sample-workspace/sample-workspace'),
      ]);
      const sample = sampleWorkspace(dayOfInstant(service.now(), 'Europe/Berlin'));
      const done = await seedWorkspace(service, sample, options);
      if (isFailure(done)) return done;
      if (options.json) terminal.out(JSON.stringify(done));
      else terminal.tell(`${done.documents} documents are in workspace ${done.workspaceId}.`);
      return undefined;
    }),
});
