import type { HttpBindings } from '@hono/node-server';
import type { Context, Hono } from 'hono';
import type { AuthBudget, AuthLimits } from '../../auth/auth-limits';
import { clientAddress } from '../../auth/client-address';
import { languageNames, type ReaderLanguage, readerLanguage } from '../../reader-language';
import type { Service } from '../../service';
import type { ClientSide } from '../../services/sharing/client-side';
import type { OpenLink } from '../../services/signing/opened-link';
import { pageLanguage } from '../page-language';
import { type ClientReader, clientReader } from './client-reader';

/** What the clients' pages work with. */
export type PortalSurroundings = { service: Service; limits: AuthLimits; behindProxy: boolean };

export type PortalApp = Hono<{ Bindings: HttpBindings }>;
export type PortalContext = Context<{ Bindings: HttpBindings }>;

/** The language somebody chose on the page; undefined when none, or one that we do not have. */
const chosenLanguage = (c: PortalContext): string | undefined =>
  languageNames.find(({ code }) => code === c.req.query('language'))?.code;

/** Where nothing is known of the reader: the language of their browser. */
export function strangerLanguage(c: PortalContext): ReaderLanguage {
  const chosen = chosenLanguage(c);
  return chosen === undefined ? pageLanguage(c.req.header('accept-language')) : readerLanguage(chosen);
}

/** The language they chose on the page, else the signer's own, else the workspace's. */
export function readerOf(c: PortalContext, { workspace }: ClientSide, signer: OpenLink['signer']): ClientReader {
  const { locale, timeZone } = workspace;
  return clientReader(readerLanguage(chosenLanguage(c) ?? signer?.language ?? locale), timeZone);
}

/** Seconds that this network address has to wait; 0 for none. The try counts. */
export function takeByAddress(c: PortalContext, around: PortalSurroundings, budget: AuthBudget): Promise<number> {
  return around.limits.take(budget, clientAddress(c.env.incoming, around.behindProxy));
}

/**
 * Whether a form comes from one of our own pages. The link's secret stands in the path and no cookie is sent, so that
 * nobody can send it for somebody else; this is a second wall. Browsers without `Sec-Fetch-Site` say `null` as origin of
 * pages that, like ours, send no referrer.
 */
export function isFromOwnPage(c: PortalContext, publicUrl: string): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin';
  const origin = c.req.header('origin');
  return origin === undefined || origin === 'null' || origin === publicUrl || origin === new URL(c.req.url).origin;
}
