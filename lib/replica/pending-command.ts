import * as z from 'zod/mini';

/**
 * A command as it lies in the outbox or the tray. Looser than the API's: what an earlier version queued must come out
 * again, and if it does not fit any more, the API says so and it goes to the tray.
 */
export const QueuedEnvelope = z.strictObject({ id: z.string(), name: z.string(), args: z.unknown(), at: z.string() });

/** A command in the outbox, in the order in which it was given. */
export const PendingCommand = z.strictObject({
  position: z.int(),
  /** The workspace and member it was given in: see `Session`. */
  account: z.string(),
  envelope: QueuedEnvelope,
  /**
   * The `seq` under which the API stored it; null until it answered. It stays in the view until the pull has brought
   * the document that carries it, so that nothing flickers in between.
   */
  storedSeq: z.nullable(z.int()),
});
export type PendingCommand = z.infer<typeof PendingCommand>;

/** Whether the API has not yet said that it has the command. */
export function isWaiting(command: PendingCommand): boolean {
  return command.storedSeq === null;
}
