import type { CommandResult } from '../../../lib/contract/commands';
import { derivedId } from '../../../lib/domain/values/derived-id';
import type { Service } from '../../service';
import { carryOutCommands } from '../carry-out-commands';
import { queueSigningMails } from './queue-signing-mails';

/** One thing that a person does on their own page. `about`: what tells it from another of the same name. */
export type ClientCommand = { name: string; args: Record<string, unknown>; about?: readonly string[] };

/** For whom a command is carried out. `idsFrom`: what its id follows from, the same for every link to one page. */
export type ClientActor = { workspaceId: string; stakeholderId: string; idsFrom: string };

/**
 * Carries out one command for the person a link was made for, as any other: in one transaction, with its entry in the
 * log. Its id follows from the page and what is done, so that a form sent twice is stored once. Without an actor, as in
 * a preview, nothing is done.
 */
export async function runClientCommand(
  service: Service,
  actor: ClientActor | null,
  { name, args, about = [] }: ClientCommand,
): Promise<CommandResult | undefined> {
  if (!actor) return undefined;
  const { workspaceId, stakeholderId, idsFrom } = actor;
  const now = service.now();
  const command = { id: derivedId('client', idsFrom, name, ...about), name, args, at: now };
  const [result] = await service.storage.inWorkspace(workspaceId, 'write', (transaction) =>
    carryOutCommands(transaction, { workspaceId, stakeholderId, now }, [command], (documents, changes) =>
      queueSigningMails(service, transaction, workspaceId, documents, changes),
    ),
  );
  return result;
}
