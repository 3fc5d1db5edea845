import type { CommandRequest } from '../domain/command-request';

/** The command that takes back what `command` did, or null where there is no taking back. */
export function undoOf(command: CommandRequest): CommandRequest | null {
  switch (command.name) {
    case 'document.create':
      return archive(command.args.document.type, command.args.document.id);
    case 'gap.flag':
      return archive('gap', command.args.id);
    default:
      return null;
  }
}

function archive(type: string, id: string): CommandRequest {
  return { name: 'document.archive', args: { type, id } };
}
