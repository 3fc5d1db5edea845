import type { CommandResult } from '../../lib/contract/commands';
import type { CommandEnvelope } from '../../lib/domain/command';
import type { Actor, Service } from '../service';
import { carryOutCommands } from './carry-out-commands';

/** Carries out a member's commands in one transaction. What it answers is on disk. */
export function executeCommands(
  service: Service,
  actor: Pick<Actor, 'workspaceId' | 'memberId'>,
  commands: readonly CommandEnvelope[],
): Promise<CommandResult[]> {
  return service.storage.inWorkspace(actor.workspaceId, 'write', (transaction) =>
    carryOutCommands(
      transaction,
      { workspaceId: actor.workspaceId, memberId: actor.memberId, now: service.now() },
      commands,
    ),
  );
}
