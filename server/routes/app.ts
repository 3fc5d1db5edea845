import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { StorageBusyError } from '../storage-busy-error';
import { answerProblem } from './answer-problem';
import { extensionCors } from './cors';
import type { Surroundings } from './handler';
import { handlers } from './handlers';
import { securityHeaders } from './security-headers';
import { serveCalls } from './serve-call';

/** The whole HTTP API. `logError` gets what nobody expected; it is never sent to a client. */
export function makeApp(around: Surroundings, logError: (error: unknown) => void): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.use('*', securityHeaders(around.service.publicUrl));
  app.use('/v1/*', extensionCors);
  serveCalls(app, handlers, around);
  app.get('/healthz', (c) => c.json({ status: 'ok' }));
  app.get('/readyz', async (c) => {
    await around.service.storage.check();
    return c.json({ status: 'ready' });
  });
  app.notFound(() => answerProblem('not_found', 'There is nothing at this address.'));
  app.onError((error) => {
    if (error instanceof StorageBusyError) return answerProblem('unavailable', 'The database is busy. Try again.');
    logError(error);
    return answerProblem('internal', 'Something went wrong here.');
  });
  return app;
}
