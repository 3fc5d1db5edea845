import type { Command } from 'commander';
import * as z from 'zod/mini';
import type { Service } from '../service';
import { defaultDataDirectory } from '../storage/open-storage';

/** The options of every command that touches data. */
export const dataOptions = {
  data: z.optional(z.string()),
  databaseUrl: z.optional(z.string()),
  json: z.optional(z.boolean()),
};

/** Declares `--data`, `--database-url` and `--json`. */
export function withDataOptions(command: Command): Command {
  return command
    .option('--data <dir>', `directory of the embedded database (default: ${defaultDataDirectory})`)
    .option('--database-url <url>', 'a PostgreSQL database instead')
    .option('--json', 'print JSON');
}

/** Where people reach an API that was never started yet. */
const unknownUrl = 'http://127.0.0.1:4620';

/** Opens the data for one piece of work and closes it after. Safe beside a running API. */
export async function withService<Result>(
  options: { data?: string | undefined; databaseUrl?: string | undefined },
  work: (service: Service) => Promise<Result>,
): Promise<Result> {
  const [{ openStorage }, { makeService }, { readPublicUrl }] = await Promise.all([
    import('../storage/open-storage'),
    import('../make-service'),
    import('../services/public-url'),
  ]);
  const storage = await openStorage(options);
  try {
    return await work(makeService(storage, (await readPublicUrl(storage)) ?? unknownUrl));
  } finally {
    await storage.close();
  }
}
