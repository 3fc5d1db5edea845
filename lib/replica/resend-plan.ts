import type { CommandEnvelope } from '../domain/command';
import { dependentsOf, ownIdsOf } from './depends-on';
import type { RefusedCommand } from './refused-command';

/**
 * The commands to give when a refused one is sent again with other arguments: it, under a new id, and behind it those
 * in the tray that were only refused because they depend on it.
 */
export function resendPlan(
  entry: RefusedCommand,
  args: unknown,
  tray: readonly RefusedCommand[],
  making: { at: string; newId: () => string },
): { commands: CommandEnvelope[]; replacesTrayIds: string[] } {
  const edited: CommandEnvelope = { ...entry.envelope, args, id: making.newId(), at: making.at };
  const waiting = tray.filter((other) => other.code === 'depends_on_refused' && other !== entry);
  const dependents = dependentsOf(
    ownIdsOf(edited),
    waiting.map((other) => other.envelope),
  );
  return {
    commands: [edited, ...dependents.map((envelope) => ({ ...envelope, id: making.newId(), at: making.at }))],
    replacesTrayIds: [entry, ...waiting]
      .map((other) => other.envelope)
      .filter((envelope) => envelope === entry.envelope || dependents.includes(envelope))
      .map((envelope) => envelope.id),
  };
}
