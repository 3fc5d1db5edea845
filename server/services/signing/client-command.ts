import type { CommandResult } from '../../../lib/contract/commands';
import { derivedId } from '../../../lib/domain/values/derived-id';
import type { Service } from '../../service';
import { carryOutCommands } from '../carry-out-commands';
import type { OpenLink } from './open-personal-link';
import { queueSigningMails } from './queue-signing-mails';

/** One thing that a person does on their own page. `about`: what tells it from another of the same name. */
export type ClientCommand = { name: string; args: Record<string, unknown>; about?: readonly string[] };

/**
 * Carries out one command for the person a link was made for, as any other: in one transaction, with its entry in the
 * log. Its id follows from the sign-off and what is done, so that a form sent twice is stored once.
 */
export async function runClientCommand(
  service: Service,
  { workspaceId, signOff, signer }: OpenLink,
  { name, args, about = [] }: ClientCommand,
): Promise<CommandResult | undefined> {
  if (!signOff || !signer) return undefined;
  const now = service.now();
  const command = { id: derivedId('client', signOff.id, name, ...about), name, args, at: now };
  const actor = { workspaceId, stakeholderId: signer.id, now };
  const [result] = await service.storage.inWorkspace(workspaceId, 'write', (transaction) =>
    carryOutCommands(transaction, actor, [command], (state, changes) =>
      queueSigningMails(service, transaction, workspaceId, state, changes),
    ),
  );
  return result;
}
