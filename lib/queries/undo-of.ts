import type { CommandArgs, CommandName } from '../domain/apply-command';

/** A command with its arguments, before it has an id and a time. */
export type NewCommand = { [Name in CommandName]: { name: Name; args: CommandArgs<Name> } }[CommandName];

/** The command that takes back what `command` did, or null where there is no taking back. */
export function undoOf(command: NewCommand): NewCommand | null {
  switch (command.name) {
    case 'document.create':
      return archive(command.args.document.type, command.args.document.id);
    case 'gap.flag':
      return archive('gap', command.args.id);
    default:
      return null;
  }
}

function archive(type: string, id: string): NewCommand {
  return { name: 'document.archive', args: { type, id } };
}
