/** @jsxImportSource hono/jsx */
import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { pageStyle } from '../page-style';
import { type AccountSurroundings, languageOf, type PageApp, type PageContext } from './account-page';
import { serveConnect } from './connect-routes';
import { MessagePage } from './HomePage';
import { serveInvitations } from './invitation-routes';
import { serveSessions } from './session-routes';

/** Far more than any form of ours holds. */
const mostFormBytes = 64 * 1024;

/** The pages of `/account`: set-up, joining, signing in, connecting an extension. */
export function makeAccountPages(around: AccountSurroundings): PageApp {
  const app: PageApp = new Hono<{ Bindings: HttpBindings }>().basePath('/account');
  const { publicUrl } = around.service;
  app.use('*', async (c, next) => {
    c.header('cache-control', 'no-store');
    await next();
  });
  app.get('/style.css', async (c) => c.body(await pageStyle(), 200, { 'content-type': 'text/css; charset=utf-8' }));
  // Only our own pages may send our forms: cookies alone do not show who made a request.
  app.use('*', csrf({ origin: (origin, c) => origin === publicUrl || origin === new URL(c.req.url).origin }));
  app.use('*', bodyLimit({ maxSize: mostFormBytes, onError: (c) => tooLargePage(c) }));
  serveInvitations(app, around);
  serveSessions(app, around);
  serveConnect(app, around);
  app.notFound((c) => {
    const language = languageOf(c);
    return c.html(<MessagePage language={language} title={language.t('account.not_found')} text="" />, 404);
  });
  return app;
}

function tooLargePage(c: PageContext): Response | Promise<Response> {
  const language = languageOf(c);
  const { t } = language;
  const [title, text] = [t('client.over.too_large'), t('client.over.too_large_text')];
  return c.html(<MessagePage language={language} title={title} text={text} />, 413);
}
