import * as z from 'zod/mini';
import { roles } from '../../../lib/domain/roles';
import { fail, isFailure } from '../../failure';
import { defineCliCommand } from '../cli-command';
import { dataOptions, withDataOptions, withService } from '../data-options';

/** Makes an API key. Whoever can run this can read the database, so it may give any role. */
export const keyCreate = defineCliCommand({
  name: 'key create',
  summary: 'make an API key, printed once; prints {key, workspaceId}',
  configure: (command) =>
    withDataOptions(command)
      .requiredOption('--name <name>', 'what the key is for')
      .requiredOption('--role <role>', roles.join(', '))
      .option('--workspace <id>', 'which workspace, where there are several'),
  options: z.object({ ...dataOptions, name: z.string(), role: z.string(), workspace: z.optional(z.string()) }),
  run: ({ options, terminal }) =>
    withService(options, async (service) => {
      const role = roles.find((one) => one === options.role);
      if (!role) return fail('wrong_type', `The role is one of: ${roles.join(', ')}.`);
      const [{ chooseOrCreateWorkspace }, { createKey }, { systemMemberId }] = await Promise.all([
        import('../../services/choose-workspace'),
        import('../../services/create-key'),
        import('../../services/create-workspace'),
      ]);
      const workspaceId = await chooseOrCreateWorkspace(service, options.workspace);
      if (isFailure(workspaceId)) return workspaceId;
      const input = { name: options.name, role };
      const made = await createKey(service, workspaceId, input, { memberId: systemMemberId, role: 'owner' });
      if (isFailure(made)) return made;
      terminal.out(JSON.stringify({ key: made.key, workspaceId: made.workspaceId }));
      return undefined;
    }),
});
