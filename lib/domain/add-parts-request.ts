import type { CommandArgs } from './apply-command';
import type { CommandRequest } from './command-request';

/** A part of a draft as it is handed to `agreement.addParts`: what has a default may be missing. */
export type NewPart = CommandArgs<'agreement.addParts'>['documents'][number];

/** Adds parts to a draft, all or none: one entry of the log and of the queue, however many they are. */
export function addPartsRequest(agreementId: string, documents: readonly NewPart[]): CommandRequest {
  return { name: 'agreement.addParts', args: { agreementId, documents: [...documents] } };
}
