import * as z from 'zod/mini';
import { finderFiles } from '../../lib/adapters/page-script';
import { resolveAddress } from '../../lib/adapters/resolve';
import type { DockMessage } from '../../lib/messaging/page-messages';
import { covers } from '../../lib/platform/match-pattern';
import { runInTab } from '../../lib/platform/register-page-scripts';
import { openOwnPage, sendToTab } from '../../lib/platform/tabs';
import { decideApp } from './decide-app';
import { filesOf, hostsOf, usedAdapters } from './page-scripts';
import { originOf, type Sites } from './sites';

const toggle: DockMessage = { kind: 'dock/toggle' };
const MarkedApps = z.array(z.string());

/**
 * Opens or closes the panel in a tab. On a page nothing is registered for, the click itself is the permission to run
 * there once; where no extension may run, the panel opens in a tab of its own.
 */
export async function togglePanel(sites: Sites, tabId: number, url: string | null): Promise<void> {
  if (await sendToTab(tabId, toggle)) return;
  const app = url === null ? null : await appOfPage(sites, tabId, url);
  const run = await runInTab(tabId, filesOf(app === null ? [] : [app]));
  if (run === null || !(await sendToTab(tabId, toggle))) await openOwnPage('panel.html');
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
