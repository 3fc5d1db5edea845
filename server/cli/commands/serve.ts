import * as z from 'zod/mini';
import { fail, isFailure } from '../../failure';
import { readMailSettings } from '../../mail/mail-settings';
import { defineCliCommand } from '../cli-command';
import { dataOptions, withDataOptions } from '../data-options';

/** Runs the API until it is told to stop. */
export const serve = defineCliCommand({
  name: 'serve',
  summary: 'run the API',
  configure: (command) =>
    withDataOptions(command)
      .option('--port <port>', 'port to listen on; 0 for any free one', '4620')
      .option('--host <host>', 'address to listen on', '127.0.0.1')
      .option('--behind-proxy', 'take the caller’s address from X-Forwarded-For')
      .option('--public-url <url>', 'where people reach it, if not at host and port'),
  options: z.object({
    ...dataOptions,
    port: z.string(),
    host: z.string(),
    publicUrl: z.optional(z.string()),
    behindProxy: z.optional(z.boolean()),
  }),
  run: async ({ options, terminal }) => {
    const port = Number(options.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) return fail('out_of_range', 'A port is 0 to 65535.');
    const mail = readMailSettings(process.env);
    if (isFailure(mail)) return mail;
    const { startApi } = await import('../../start-api');
    const api = await startApi({ ...options, port, mail });
    if (api.setupUrl) terminal.tell(`Nobody owns this installation yet. Set it up at: ${api.setupUrl}`);
    terminal.out(options.json ? JSON.stringify({ url: api.url, setupUrl: api.setupUrl }) : `Goalpost is at ${api.url}`);
    await new Promise<void>((stop) => {
      process.once('SIGTERM', () => stop());
      process.once('SIGINT', () => stop());
    });
    await api.close();
    return undefined;
  },
});
