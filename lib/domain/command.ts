import * as z from 'zod/mini';
import type { Change } from './change';
import { uuid } from './fields';
import type { Refusal } from './refusal';
import type { ActorRole } from './roles';
import type { Context, State } from './state';

/** What a command gives back: the documents it changes, or why it was not carried out. */
export type Outcome = readonly Change[] | Refusal;

/** One thing a person can do. `apply` is pure: client and server run the same function. */
export type Command<Name extends string, Args extends z.ZodMiniType> = {
  name: Name;
  /** The least role that may do it; `client`: only a client's own page. */
  role: ActorRole;
  args: Args;
  /** Arguments besides `id` that give a new document its id. */
  makes?: readonly string[];
  apply(state: State, args: z.infer<Args>, context: Context): Outcome;
};

/** Defines one command. Its file is named after it: `gap.snooze` lies in `gap-snooze.ts`. */
export function defineCommand<const Name extends string, Args extends z.ZodMiniType>(
  command: Command<Name, Args>,
): Command<Name, Args> {
  return command;
}

/** A command on its way: made by a client, with an id of the client's own, so that sending it twice applies it once. */
export const CommandEnvelope = z.strictObject({
  id: uuid(),
  name: z.string().check(z.minLength(1), z.maxLength(60)),
  args: z.unknown(),
  /** When the person did it, by their device's clock: shown, never trusted for order. */
  at: z.iso.datetime(),
});
export type CommandEnvelope = z.infer<typeof CommandEnvelope>;
