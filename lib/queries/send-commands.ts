import { useMutation } from '@tanstack/preact-query';
import type { CommandRequest } from '../domain/command-request';
import type { ViewResponse } from '../messaging/view-messages';
import { useEnvironment } from './page-context';
import { undoOf } from './undo-of';

export type SendResult = ViewResponse<'commands/send'> & {
  /** Commands that take all of it back, last first; empty when some of it cannot be taken back, or it was refused. */
  undo: CommandRequest[];
};

/**
 * Sends commands, all or none. They show at once and reach the API when it can be reached; `data.refusal` is why they
 * were not accepted, and then what was typed stays with the caller.
 */
export function useSendCommands() {
  const { backend, random } = useEnvironment();
  return useMutation({
    mutationKey: ['commands/send'],
    mutationFn: async (commands: readonly CommandRequest[]): Promise<SendResult> => {
      // Ids are made here, so that the same request sent again after a stop of the worker applies once.
      const withIds = commands.map((command) => ({ id: random.uuid(), ...command }));
      const answer = await backend.ask('commands/send', { commands: withIds });
      return { ...answer, undo: answer.refusal ? [] : undoOfAll(commands) };
    },
  });
}

function undoOfAll(commands: readonly CommandRequest[]): CommandRequest[] {
  const undo = commands.map(undoOf).reverse();
  return undo.every((command) => command !== null) ? undo : [];
}
