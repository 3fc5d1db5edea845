import type { Command } from 'commander';
import type * as z from 'zod/mini';
import type { Failure } from '../failure';

/** Where a command writes: answers to `out`, words for people to `tell`. */
export type Terminal = {
  /** One line on stdout. */
  out: (text: string) => void;
  /** One line on stderr. */
  tell: (text: string) => void;
  /** All of stdin as text. */
  readInput: () => Promise<string>;
};

/** One command of the command line. */
export type CliCommand<Options extends z.ZodMiniType = z.ZodMiniType> = {
  /** One word, or two: `key create`. */
  name: string;
  summary: string;
  /** Declares arguments and options. */
  configure: (command: Command) => Command;
  /** What the options must look like once commander has read them. */
  options: Options;
  /** A failure becomes one sentence on stderr and a non-zero exit. */
  run: (input: {
    options: z.output<Options>;
    positional: readonly string[];
    terminal: Terminal;
  }) => Promise<Failure | undefined>;
};

/** Defines one command of the command line, in a file named after it: `key create` lies in `key-create.ts`. */
export function defineCliCommand<Options extends z.ZodMiniType>(command: CliCommand<Options>): CliCommand<Options> {
  return command;
}
