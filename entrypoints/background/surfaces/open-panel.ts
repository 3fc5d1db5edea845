import { openPopup, openSidePanel } from '../../../lib/platform/side-panel';
import { openOwnPage, sendToTab } from '../../../lib/platform/tabs';
import type { Background } from '../background';
import { noteAddress } from './note-address';
import { reachDock } from './reach-dock';

/** Opens or closes the panel in a tab, or opens it. Where the page can have none, it opens beside the page. */
export async function openPanel(
  background: Background,
  tabId: number,
  url: string | null,
  how: 'toggle' | 'open',
): Promise<void> {
  if (await reachDock(background.sites, tabId, url, { kind: `dock/${how}` })) return;
  await openBeside(background, tabId, url, openSidePanel(tabId));
}

/** Beside the page: in the browser's side panel if that has opened, else below the toolbar button, else in a tab. */
export async function openBeside(
  background: Background,
  tabId: number,
  url: string | null,
  opening: Promise<boolean>,
): Promise<void> {
  await noteAddress(background, tabId, url);
  await sendToTab(tabId, { kind: 'dock/close' });
  if (await opening) return;
  if (!(await openPopup(tabId, `panel.html?tab=${tabId}&popup`))) await openOwnPage(`panel.html?tab=${tabId}`);
}
