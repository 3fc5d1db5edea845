import { writeFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { isFailure } from '../../failure';
import { defineCliCommand } from '../cli-command';
import { withService } from '../data-options';
import { withWorkspaceOption, workspaceOptions } from '../workspace-option';

/** Writes a whole workspace as one snapshot. */
export const exportSnapshot = defineCliCommand({
  name: 'export',
  summary: 'write a workspace as one snapshot, to a file or to stdout',
  configure: (command) => withWorkspaceOption(command.argument('[file]', 'where to write it (default: stdout)')),
  options: z.object(workspaceOptions),
  run: ({ options, positional, terminal }) =>
    withService(options, async (service) => {
      const [{ chooseWorkspace }, { exportWorkspace }] = await Promise.all([
        import('../../services/choose-workspace'),
        import('../../services/export-workspace'),
      ]);
      const workspaceId = await chooseWorkspace(service, options.workspace);
      if (isFailure(workspaceId)) return workspaceId;
      const text = await exportWorkspace(service, workspaceId, 'owner');
      const [file] = positional;
      if (file === undefined || file === '-') terminal.out(text);
      else {
        await writeFile(file, `${text}\n`, { mode: 0o600 });
        if (options.json) terminal.out(JSON.stringify({ workspaceId, file }));
        else terminal.tell(`The workspace is in ${file}.`);
      }
      return undefined;
    }),
});
