import * as z from 'zod/mini';
import { CommandEnvelope } from '../domain/command';
import { refusalCodes } from '../domain/refusal';

/** The most commands of one request; a longer outbox is sent in several. */
export const maxCommandsPerRequest = 500;

export const CommandsRequest = z.strictObject({
  commands: z.array(CommandEnvelope).check(z.minLength(1), z.maxLength(maxCommandsPerRequest)),
});
export type CommandsRequest = z.infer<typeof CommandsRequest>;

/** Both values of a field that two people changed. */
export const ConflictDetail = z.strictObject({
  field: z.string(),
  mine: z.unknown(),
  theirs: z.unknown(),
  /** Member who wrote `theirs`, and when. */
  by: z.nullable(z.string()),
  at: z.nullable(z.string()),
});

/** What a refusal's sentence names, by name: decimal strings, days, counts, codes. */
export const RefusalValues = z.record(z.string(), z.union([z.string(), z.number()]));

/**
 * What became of one command. `duplicate` was applied before, and `seq` is the one it got then. A refusal is not
 * remembered: the same id may be sent again, though an edited command should have a new one.
 */
export const CommandResult = z.discriminatedUnion('status', [
  z.strictObject({ id: z.string(), status: z.literal('applied'), seq: z.int() }),
  z.strictObject({ id: z.string(), status: z.literal('duplicate'), seq: z.int() }),
  z.strictObject({
    id: z.string(),
    status: z.literal('refused'),
    code: z.enum(refusalCodes),
    message: z.string(),
    path: z.optional(z.string()),
    conflict: z.optional(ConflictDetail),
    values: z.optional(RefusalValues),
  }),
]);
export type CommandResult = z.infer<typeof CommandResult>;

/** One result a command, in the order of the request. */
export const CommandsResponse = z.strictObject({ results: z.array(CommandResult) });
export type CommandsResponse = z.infer<typeof CommandsResponse>;
