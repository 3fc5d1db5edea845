import type { CommandResult } from '../../lib/contract/commands';
import type { CommandEnvelope } from '../../lib/domain/command';
import type { Actor, Service } from '../service';
import { carryOutCommands } from './carry-out-commands';
import { queueSigningMails } from './signing/queue-signing-mails';

/** Carries out a member's commands in one transaction. What it answers is on disk. */
export function executeCommands(
  service: Service,
  actor: Pick<Actor, 'workspaceId' | 'memberId'>,
  commands: readonly CommandEnvelope[],
): Promise<CommandResult[]> {
  const { workspaceId, memberId } = actor;
  const now = service.now();
  return service.storage.inWorkspace(workspaceId, 'write', (transaction) =>
    carryOutCommands(transaction, { workspaceId, memberId, now }, commands, (state, changes) =>
      queueSigningMails(service, transaction, workspaceId, state, changes),
    ),
  );
}
