import * as z from 'zod/mini';
import { findJsonFault } from '../../../lib/domain/values/json-fault';
import { fail, isFailure } from '../../failure';
import { defineCliCommand } from '../cli-command';
import { withService } from '../data-options';
import { readTextFile } from '../read-snapshot-file';
import { withWorkspaceOption, workspaceOptions } from '../workspace-option';

/** Takes a snapshot into a workspace: all of it, or nothing. */
export const importSnapshot = defineCliCommand({
  name: 'import-snapshot',
  summary: 'take a snapshot into an empty workspace, or replace what is there with --replace',
  configure: (command) =>
    withWorkspaceOption(command.argument('<file>', 'a file, or - for stdin')).option(
      '--replace',
      'replace what is in the workspace',
    ),
  options: z.object({ ...workspaceOptions, replace: z.optional(z.boolean()) }),
  run: async ({ options, positional, terminal }) => {
    const text = await readTextFile(positional[0] ?? '-', terminal);
    if (isFailure(text)) return text;
    const json = parseJson(text);
    if (isFailure(json)) return json;
    return withService(options, async (service) => {
      const [{ chooseOrCreateWorkspace }, { importWorkspace }, { systemMemberId }] = await Promise.all([
        import('../../services/choose-workspace'),
        import('../../services/import-workspace'),
        import('../../services/create-workspace'),
      ]);
      const workspaceId = await chooseOrCreateWorkspace(service, options.workspace);
      if (isFailure(workspaceId)) return workspaceId;
      const importer = { workspaceId, memberId: systemMemberId };
      const done = await importWorkspace(service, importer, json.value, { replace: options.replace ?? false });
      if (isFailure(done)) return done;
      if (options.json) terminal.out(JSON.stringify({ workspaceId, ...done }));
      else terminal.tell(`${done.documents} documents are in workspace ${workspaceId}.`);
      for (const { agreementId, version } of done.altered) {
        terminal.tell(`Version ${version} (${agreementId}) is not what was signed: its digest covers other terms.`);
      }
      return undefined;
    });
  },
});

function parseJson(text: string) {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch {
    const { line, column } = findJsonFault(text);
    return fail('wrong_type', `This is not JSON: line ${line}, column ${column}.`);
  }
}
