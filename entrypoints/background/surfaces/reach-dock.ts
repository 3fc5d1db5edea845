import * as z from 'zod/mini';
import { finderFiles } from '../../../lib/adapters/page-script';
import { resolveAddress } from '../../../lib/adapters/resolve';
import type { DockMessage } from '../../../lib/messaging/page-messages';
import { covers } from '../../../lib/platform/match-pattern';
import { runInTab } from '../../../lib/platform/register-page-scripts';
import { sendToTab } from '../../../lib/platform/tabs';
import { decideApp } from '../decide-app';
import { filesOf, hostsOf, usedAdapters } from '../page-scripts';
import { originOf, type Sites } from '../sites';

const MarkedApps = z.array(z.string());

/**
 * Gives a message to the dock of a tab's page. On a page nothing is registered for, the press itself is the permission
 * to run there once. False where no extension may run.
 */
export async function reachDock(
  sites: Sites,
  tabId: number,
  url: string | null,
  message: DockMessage,
): Promise<boolean> {
  if (await sendToTab(tabId, message)) return true;
  const app = url === null ? null : await appOfPage(sites, tabId, url);
  const run = await runInTab(tabId, filesOf(app === null ? [] : [app]));
  return run !== null && sendToTab(tabId, message);
}

/** The app of a page: by its host, by what is known of the site, or by its marks; null for a page of no app we know. */
async function appOfPage(sites: Sites, tabId: number, url: string): Promise<string | null> {
  const origin = originOf(url);
  if (origin === null) return null;
  const isOwner = usedAdapters.some((adapter) => hostsOf(adapter).some((host) => covers(host, `${origin}/`)));
  if (isOwner) return resolveAddress(url).app;
  const known = await sites.appOf(origin);
  if (known !== null) return known;
  const marked = MarkedApps.safeParse((await runInTab(tabId, finderFiles))?.value);
  return decideApp(url, marked.success ? marked.data : [])?.app ?? null;
}
