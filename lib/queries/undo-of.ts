import type { CommandRequest } from '../domain/command-request';

/** The command that takes back what `command` did, or null where there is no taking back. */
export function undoOf(command: CommandRequest): CommandRequest | null {
  switch (command.name) {
    case 'document.create':
      return archive(command.args.document.type, command.args.document.id);
    case 'agreement.addParts': {
      const { agreementId, documents } = command.args;
      return {
        name: 'agreement.removeParts',
        args: { agreementId, parts: documents.map(({ type, id }) => ({ type, id })) },
      };
    }
    case 'agreement.draftNext':
      return { name: 'agreement.discard', args: { agreementId: command.args.agreementId } };
    case 'engagement.copy':
      return { name: 'engagement.discard', args: { engagementId: command.args.engagementId } };
    case 'handover.start':
      return { name: 'handover.withdraw', args: { handoverId: command.args.handoverId } };
    case 'handover.complete':
      return { name: 'handover.reopen', args: command.args };
    case 'gap.flag':
      return archive('gap', command.args.id);
    case 'document.restrict':
      return { name: command.name, args: { ...command.args, leadsOnly: !command.args.leadsOnly } };
    case 'document.edit':
      return undoOfEdit(command.args);
    default:
      return null;
  }
}

/**
 * The edit the other way round, where the writer said what stood there before. It takes back nothing that somebody
 * else has changed since.
 */
function undoOfEdit({ type, id, set, was }: Edit): CommandRequest | null {
  const fields = Object.keys(set);
  if (was === undefined || fields.some((field) => !(field in was))) return null;
  const before = Object.fromEntries(fields.map((field) => [field, was[field] ?? null]));
  return { name: 'document.edit', args: { type, id, set: before, was: set } };
}

type Edit = Extract<CommandRequest, { name: 'document.edit' }>['args'];

function archive(type: string, id: string): CommandRequest {
  return { name: 'document.archive', args: { type, id } };
}
