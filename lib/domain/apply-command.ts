import type * as z from 'zod/mini';
import type { Command, CommandEnvelope, Outcome } from './command';
import { commands } from './commands/registry.generated';
import { refuseParse } from './documents/refuse-parse';
import { refuse } from './refusal';
import { type ActorRole, mayAct } from './roles';
import type { Context, State } from './state';

export type Commands = typeof commands;
export type CommandName = Commands[keyof Commands]['name'];

/** The arguments of one command, as a caller writes them. */
export type CommandArgs<Name extends CommandName> = z.input<Extract<Commands[keyof Commands], { name: Name }>['args']>;

const byName = new Map<string, Command<string, z.ZodMiniType>>(
  Object.values(commands).map((command) => [command.name, command as Command<string, z.ZodMiniType>]),
);

/** Every command's definition, in the order of their names. */
export const allCommands: readonly Command<string, z.ZodMiniType>[] = [...byName.values()].sort((a, b) =>
  a.name < b.name ? -1 : 1,
);

/** Their `id` names what is there already. */
const touching: ReadonlySet<string> = new Set([
  'document.edit',
  'document.archive',
  'document.restore',
  'document.restrict',
]);
const onlyId: ReadonlySet<string> = new Set(['id']);
const none: ReadonlySet<string> = new Set();

/** The arguments of a command that give new documents their ids; an `id` may stand at any depth. */
export function makingArguments(commandName: string): ReadonlySet<string> {
  if (touching.has(commandName)) return none;
  const makes = byName.get(commandName)?.makes;
  return makes ? new Set([...onlyId, ...makes]) : onlyId;
}

/**
 * Carries out one command against a state, and changes nothing itself. Refuses an unknown name, a role that may not,
 * and arguments that do not fit, before the command's own rules are asked.
 */
export function applyCommand(state: State, envelope: CommandEnvelope, context: Context): Outcome {
  const command = byName.get(envelope.name);
  if (!command) return refuse('unknown_command', `There is no command “${envelope.name}”.`, 'name');
  if (!mayAct(context.role, command.role)) {
    return refuse('forbidden', whoMay(command.role), 'name');
  }
  const args = command.args.safeParse(envelope.args, { reportInput: true });
  if (!args.success) return refuseParse(args.error, 'args');
  return command.apply(state, args.data, context);
}

const whoMay = (role: ActorRole) =>
  role === 'client' ? 'Only the person themselves can do this, on their own page.' : `This needs the role ${role}.`;
