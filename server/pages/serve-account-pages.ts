import type { HttpBindings } from '@hono/node-server';
import type { Hono } from 'hono';
import type { AccountSurroundings, PageApp } from './account/account-page';

/** Serves `/account`; the pages load with the first request for one, so that the API starts fast. */
export function serveAccountPages(app: Hono<{ Bindings: HttpBindings }>, around: AccountSurroundings): void {
  let pages: Promise<PageApp> | null = null;
  const load = () => {
    pages ??= import('./account/account-routes').then(({ makeAccountPages }) => makeAccountPages(around));
    return pages;
  };
  app.all('/account/*', async (c) => (await load()).fetch(c.req.raw, c.env));
}
