import type { Command } from 'commander';
import * as z from 'zod/mini';
import { dataOptions, withDataOptions } from './data-options';

/** The options of commands about one workspace. */
export const workspaceOptions = { ...dataOptions, workspace: z.optional(z.string()) };

/** Declares the data options and `--workspace`. */
export function withWorkspaceOption(command: Command): Command {
  return withDataOptions(command).option('--workspace <id>', 'which workspace, where there are several');
}
