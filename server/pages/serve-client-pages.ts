import type { HttpBindings } from '@hono/node-server';
import type { Hono } from 'hono';
import type { PortalApp, PortalSurroundings } from './portal/portal-page';

/** Serves `/agree`; the pages load with the first request for one, so that the API starts fast. */
export function serveClientPages(app: Hono<{ Bindings: HttpBindings }>, around: PortalSurroundings): void {
  let pages: Promise<PortalApp> | null = null;
  const load = () => {
    pages ??= import('./portal/portal-routes').then(({ makePortalPages }) => makePortalPages(around));
    return pages;
  };
  app.all('/agree/*', async (c) => (await load()).fetch(c.req.raw, c.env));
}
