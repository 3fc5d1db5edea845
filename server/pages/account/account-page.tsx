/** @jsxImportSource hono/jsx */
import type { HttpBindings } from '@hono/node-server';
import type { Context, Hono } from 'hono';
import type { Accounts } from '../../auth/accounts';
import type { AuthLimits } from '../../auth/auth-limits';
import { clientAddress } from '../../auth/client-address';
import type { Service } from '../../service';
import { pageLanguage } from '../page-language';
import { MessagePage } from './HomePage';

/** What the account pages work with. */
export type AccountSurroundings = { service: Service; accounts: Accounts; limits: AuthLimits; behindProxy: boolean };

export type PageApp = Hono<{ Bindings: HttpBindings }>;
export type PageContext = Context<{ Bindings: HttpBindings }>;

/** The language this browser asks for. */
export const languageOf = (c: PageContext) => pageLanguage(c.req.header('accept-language'));

/** The page that asks for patience, when this network address has tried too often; undefined when it may go on. */
export async function refuseHurry(c: PageContext, around: AccountSurroundings): Promise<Response | undefined> {
  const address = clientAddress(c.env.incoming, around.behindProxy);
  return waitPage(c, await around.limits.take('people', address));
}

/** The page that asks to wait so many seconds; undefined for none. */
export function waitPage(c: PageContext, seconds: number): Response | Promise<Response> | undefined {
  if (seconds === 0) return undefined;
  const language = languageOf(c);
  c.header('retry-after', String(seconds));
  return c.html(<MessagePage language={language} title={language.t('account.wait')} text="" />, 429);
}

/** Signs the browser in or out by the library's cookies. */
export function setCookies(c: PageContext, cookies: readonly string[]): void {
  for (const cookie of cookies) c.header('set-cookie', cookie, { append: true });
}
