import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { StorageBusyError } from '../storage-busy-error';
import { answerProblem } from './answer-problem';
import { extensionCors } from './cors';
import type { Surroundings } from './handler';
import { handlers } from './handlers';
import { RequestMetrics } from './metrics';
import { securityHeaders } from './security-headers';
import { serveCalls } from './serve-call';

export type App = Hono<{ Bindings: HttpBindings }>;

/** The whole HTTP API. `logError` gets what nobody expected; it is never sent to a client. */
export function makeApp(around: Surroundings, logError: (error: unknown) => void): App {
  const app: App = new Hono();
  const metrics = new RequestMetrics(around.hub);
  app.use('*', metrics.middleware, securityHeaders(around.service.publicUrl));
  app.use('/v1/*', extensionCors);
  app.use(
    '*',
    methodNotAllowed({
      app,
      onMethodNotAllowed: (_c, methods) =>
        answerProblem('method_not_allowed', `Here go only: ${methods.join(', ')}.`, undefined, {
          allow: methods.join(', '),
        }),
    }),
  );
  serveCalls(app, handlers, around);
  serveOperations(app, around, metrics);
  app.notFound(() => answerProblem('not_found', 'There is nothing at this address: see /openapi.json.'));
  app.onError((error) => {
    if (error instanceof StorageBusyError) {
      if (error.cause) logError(error.cause);
      return answerProblem('unavailable', 'The database is busy. Try again.');
    }
    logError(error);
    return answerProblem('internal', 'Something went wrong here. Try again; the log of the API says more.');
  });
  return app;
}

/** What programs that run or study the API ask. */
function serveOperations(app: App, { service }: Surroundings, metrics: RequestMetrics): void {
  app.get('/openapi.json', async (c) => {
    const { openApiDocument } = await import('./openapi');
    return c.json(openApiDocument(service.publicUrl));
  });
  app.get('/healthz', (c) => c.json({ status: 'ok' }));
  app.get('/readyz', async (c) => {
    const isReady = await service.storage.check().then(
      () => true,
      () => false,
    );
    return isReady ? c.json({ status: 'ready' }) : answerProblem('unavailable', 'The database does not answer.');
  });
  app.get('/metrics', async () => {
    const { text, contentType } = await metrics.text();
    return new Response(text, { headers: { 'content-type': contentType } });
  });
}
