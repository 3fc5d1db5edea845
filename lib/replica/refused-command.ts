import * as z from 'zod/mini';
import { ConflictDetail, RefusalValues } from '../contract/commands';
import { type Refusal, refusalCodes } from '../domain/refusal';
import { QueuedEnvelope } from './pending-command';

/** A command that was refused, kept in the tray to be edited or discarded. */
export const RefusedCommand = z.strictObject({
  account: z.string(),
  envelope: QueuedEnvelope,
  /** Its place in the outbox, so that the tray keeps the order. */
  position: z.int(),
  code: z.enum(refusalCodes),
  message: z.string(),
  path: z.optional(z.string()),
  conflict: z.optional(ConflictDetail),
  values: z.optional(RefusalValues),
});
export type RefusedCommand = z.infer<typeof RefusedCommand>;

/** Why a command was refused, without the mark that makes it a refusal. */
export type RefusalReason = Pick<RefusedCommand, 'code' | 'message' | 'path' | 'conflict' | 'values'>;

export function reasonOf({ code, message, path, conflict, values }: Refusal): RefusalReason {
  return {
    code,
    message,
    ...(path === undefined ? {} : { path }),
    ...(conflict ? { conflict } : {}),
    ...(values ? { values } : {}),
  };
}
