import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { CommandsRequest } from '../../lib/contract/commands';

/** The baseline: a route of the same framework that parses the same JSON with the same schema and stores nothing. */
const app = new Hono();
app.post('/v1/commands', async (c) => {
  const { commands } = CommandsRequest.parse(await c.req.json());
  return c.json({ results: commands.map(({ id }) => ({ id, status: 'applied', seq: 1 })) });
});
serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => process.stdout.write(`${port}\n`));
