import { openPopup, openSidePanel } from '../../../lib/platform/side-panel';
import { openOwnPage, sendToTab } from '../../../lib/platform/tabs';
import type { Background } from '../background';
import type { FramelessTabs } from './frameless-tabs';
import { noteAddress } from './note-address';
import { reachDock } from './reach-dock';

/** A tab in which somebody asks for the panel; its address is null where we are not told it. */
export type AskedTab = { tabId: number; url: string | null };

/** The browser's side panel on its way, and whether it has opened; null where the panel belongs into the page. */
export type Beside = Promise<boolean> | null;

/** Shops for extensions, which let no extension into their pages although they tell their address. */
const closedHosts = ['chromewebstore.google.com', 'microsoftedge.microsoft.com', 'addons.mozilla.org'];

/**
 * Begins to open the browser's side panel where a page can have no panel. Called in the very turn of a press: after the
 * first await (measured in Chromium 156) the browser no longer opens it.
 */
export function beginBeside(frameless: FramelessTabs, { tabId, url }: AskedTab): Beside {
  return isClosed(url) || frameless.has(tabId) ? openSidePanel(tabId) : null;
}

/** An address that we are not told, even on a press, belongs to a page that no extension may touch. */
function isClosed(url: string | null): boolean {
  return url === null || !/^https?:/.test(url) || closedHosts.includes(new URL(url).hostname);
}

/** Opens or closes the panel in a tab, or opens it. Where the page can have none, it opens beside the page. */
export async function openPanel(
  background: Background,
  tab: AskedTab,
  how: 'toggle' | 'open',
  beside: Beside,
): Promise<void> {
  const { tabId, url } = tab;
  if (!beside && (await reachDock(background.sites, tabId, url, { kind: `dock/${how}` }))) return;
  await openBeside(background, tab, beside ?? openSidePanel(tabId));
}

/** Beside the page: in the browser's side panel if that has opened, else below the toolbar button, else in a tab. */
async function openBeside(background: Background, { tabId, url }: AskedTab, opening: Promise<boolean>): Promise<void> {
  await noteAddress(background, tabId, url);
  await sendToTab(tabId, { kind: 'dock/close' });
  if (await opening) return;
  if (!(await openPopup(tabId, `panel.html?tab=${tabId}&popup`))) await openOwnPage(`panel.html?tab=${tabId}`);
}
