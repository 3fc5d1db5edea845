import type { CommandResult } from '../../lib/contract/commands';
import type { CommandEnvelope } from '../../lib/domain/command';
import { Batches } from '../batches';
import type { Actor, Service } from '../service';
import { carryOutRequests } from './carry-out-commands';
import { queueSigningMails } from './signing/queue-signing-mails';

type MemberRequest = { memberId: string; commands: readonly CommandEnvelope[] };

/** Requests that share one transaction. Each waits for all of them, so not too many. */
const mostRequests = 64;

/**
 * Carries out the commands of members. Requests that reach one workspace while others are carried out share the next
 * transaction: one commit, and few ways to the database, for all of them.
 */
export class CommandExecutor {
  readonly #service: Service;
  readonly #batches = new Batches<MemberRequest, CommandResult[]>(mostRequests, (workspaceId, requests) =>
    this.#executeTogether(workspaceId, requests),
  );

  constructor(service: Service) {
    this.#service = service;
  }

  /** Carries out a member's commands. What it answers is on disk. */
  execute(
    { workspaceId, memberId }: Pick<Actor, 'workspaceId' | 'memberId'>,
    commands: readonly CommandEnvelope[],
  ): Promise<CommandResult[]> {
    return this.#batches.add(workspaceId, { memberId, commands });
  }

  #executeTogether(workspaceId: string, requests: readonly MemberRequest[]): Promise<CommandResult[][]> {
    const service = this.#service;
    const now = service.now();
    return service.storage.inWorkspace(workspaceId, 'write', (transaction) =>
      carryOutRequests(
        transaction,
        workspaceId,
        requests.map(({ memberId, commands }) => ({ actor: { memberId, now }, commands })),
        (documents, changes) => queueSigningMails(service, transaction, workspaceId, documents, changes),
      ),
    );
  }
}
